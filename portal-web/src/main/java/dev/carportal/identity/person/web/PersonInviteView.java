package dev.carportal.identity.person.web;

import dev.carportal.identity.person.service.InvitationService;
import dev.carportal.identity.person.service.InvitePerson;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a colleague to join. */
@Named
@RequestScoped
public class PersonInviteView {
  @Inject private InvitationService invitations;
  @Inject private Preferences preferences;

  private @Nullable String email;
  private String role = Role.CUSTOMER;
  private String language = "";
  private long left;

  @PostConstruct
  void begin() {
    language = preferences.getLanguageTag();
    left = invitations.countLeft();
  }

  /** Sends the letter. */
  public String invite() {
    invitations.invite(
        new InvitePerson(
            email == null ? "" : email.strip(), Set.of(role), Locale.forLanguageTag(language)));
    Toast.say("identity", "person.invite.message.sent", email);
    return "/portal/identity/person/list?faces-redirect=true&status=INVITED";
  }

  /** What a colleague can be. */
  public List<String> getChoices() {
    return List.of(Role.CUSTOMER, Role.CUSTOMER_ADMIN);
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** How many more people may be asked today. */
  public long getLeft() {
    return left;
  }
}

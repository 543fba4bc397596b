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

/** Asks somebody to join our staff. */
@Named
@RequestScoped
public class AdminPersonInviteView {
  @Inject private InvitationService invitations;
  @Inject private Preferences preferences;

  private @Nullable String email;
  private List<String> roles = List.of();
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
            email == null ? "" : email.strip(),
            Set.copyOf(roles),
            Locale.forLanguageTag(language)));
    Toast.say("identity", "person.invite.message.sent", email);
    return "/admin/identity/person/list?faces-redirect=true";
  }

  /** What one of us can be. */
  public List<String> getChoices() {
    return List.of(Role.SALES, Role.PROJECT_MANAGER, Role.SUPPORT_AGENT, Role.ADMINISTRATOR);
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
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

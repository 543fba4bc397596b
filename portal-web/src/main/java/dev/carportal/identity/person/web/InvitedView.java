package dev.carportal.identity.person.web;

import dev.carportal.identity.person.service.AcceptInvitation;
import dev.carportal.identity.person.service.JoinDesk;
import dev.carportal.identity.person.service.JoinService;
import dev.carportal.identity.person.service.OpenInvitation;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.faces.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where the link of an invitation leads: somebody new names herself and chooses a password. */
@Named
@ViewScoped
public class InvitedView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JoinService joining;
  @Inject private JoinDesk desk;
  @Inject private Preferences preferences;

  private String proof = "";
  private @Nullable String joined;
  private @Nullable OpenInvitation invitation;
  private @Nullable String givenName;
  private @Nullable String familyName;
  private @Nullable String password;
  private @Nullable String repeated;

  public void load() {
    invitation = joining.find(proof).orElse(null);
  }

  /** Joins; not by only opening the link, which programs do that look into letters. */
  public String join() {
    OpenInvitation known = invitation;
    if (known != null && !known.returning() && (password == null || !password.equals(repeated))) {
      throw InvalidInputException.of("repeated", "error.registration.repeated");
    }
    desk.accept(
        new AcceptInvitation(proof, givenName, familyName, password, preferences.getLocale()));
    String home = known != null && known.companyName() == null ? "admin" : "portal";
    return "/portal/register/invited?faces-redirect=true&joined=" + home;
  }

  /** What the link leads to; null if it is none, or no longer one. */
  public @Nullable OpenInvitation getInvitation() {
    return invitation;
  }

  /** Where somebody who has just joined belongs: portal or admin; null before. */
  public @Nullable String getJoined() {
    return joined;
  }

  public void setJoined(@Nullable String joined) {
    this.joined = "admin".equals(joined) || "portal".equals(joined) ? joined : null;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(@Nullable String proof) {
    this.proof = proof == null ? "" : proof;
  }

  public @Nullable String getGivenName() {
    return givenName;
  }

  public void setGivenName(@Nullable String givenName) {
    this.givenName = givenName;
  }

  public @Nullable String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(@Nullable String familyName) {
    this.familyName = familyName;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getRepeated() {
    return repeated;
  }

  public void setRepeated(@Nullable String repeated) {
    this.repeated = repeated;
  }
}

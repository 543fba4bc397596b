package dev.carportal.keycloak.factor;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Codes by e-mail, to the address of the account. */
final class EmailChannel implements Channel {
  @Override
  public String name() {
    return "email";
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public String destination(UserModel user) {
    return user.getEmail() == null ? "" : user.getEmail();
  }

  /** The first letter and the domain: {@code l•••@aurora-motors.example}. */
  @Override
  public String masked(String destination) {
    int at = destination.indexOf('@');
    return at < 1 ? "•••" : destination.charAt(0) + "•••" + destination.substring(at);
  }

  @Override
  public String normalised(String typed) {
    return "";
  }

  @Override
  public void send(
      KeycloakSession session, RealmModel realm, UserModel user, String destination, String code)
      throws SendingException {
    Map<String, Object> said = new HashMap<>();
    said.put("code", code);
    said.put("minutes", OneTimeCode.LIFE.toMinutes());
    try {
      session
          .getProvider(EmailTemplateProvider.class)
          .setRealm(realm)
          .setUser(user)
          .send("portalCodeSubject", "portal-code.ftl", said, destination);
    } catch (EmailException e) {
      throw new SendingException("The mail server did not take a code", e);
    }
  }
}

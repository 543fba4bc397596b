package dev.carportal.keycloak.factor;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A way on which a code reaches a person. */
interface Channel {
  /** Names its messages, forms and providers: {@code email}, {@code sms}. */
  String name();

  /** Whether this server can send on it at all. */
  boolean isReady();

  /** Where a person's codes go without her naming a place; empty if she has to. */
  String destination(UserModel user);

  /** A place as it may be shown to somebody who knows the password alone. */
  String masked(String destination);

  /**
   * Whether something a person typed can be such a place.
   *
   * @return the place as it is kept; empty if it is none
   */
  String normalised(String typed);

  /** Sends a code. */
  void send(
      KeycloakSession session, RealmModel realm, UserModel user, String destination, String code)
      throws SendingException;

  /** The type of the credential that says a person uses it. */
  default String credentialType() {
    return "portal-" + name() + "-code";
  }

  /** The action in which a person sets it up. */
  default String setupAction() {
    return "portal-" + name() + "-code-setup";
  }
}

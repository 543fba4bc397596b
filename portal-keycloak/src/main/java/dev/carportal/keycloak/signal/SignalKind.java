package dev.carportal.keycloak.signal;

/** What the portal is told of, by the name that the field's standards give it. */
enum SignalKind {
  /** OpenID RISC Profile 1.0, section 2.3. */
  ACCOUNT_DISABLED("https://schemas.openid.net/secevent/risc/event-type/account-disabled"),
  /** OpenID RISC Profile 1.0, section 2.2. */
  ACCOUNT_PURGED("https://schemas.openid.net/secevent/risc/event-type/account-purged"),
  /** Ours: no standard names a sign-in that was refused. */
  SIGN_IN_FAILED("urn:carportal:event:sign-in-failed");

  private final String uri;

  SignalKind(String uri) {
    this.uri = uri;
  }

  String uri() {
    return uri;
  }
}

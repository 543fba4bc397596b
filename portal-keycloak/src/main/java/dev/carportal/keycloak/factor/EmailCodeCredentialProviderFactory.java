package dev.carportal.keycloak.factor;

import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** The credential {@code portal-email-code}. */
public final class EmailCodeCredentialProviderFactory
    implements CredentialProviderFactory<CodeCredentialProvider> {
  @Override
  public String getId() {
    return "portal-email-code";
  }

  @Override
  public CredentialProvider<CodeCredential> create(KeycloakSession session) {
    return new CodeCredentialProvider(
        session, CodeAuthenticatorFactory.channel(session.getKeycloakSessionFactory(), "email"));
  }
}

package dev.carportal.keycloak.factor;

import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Keeps which codes a person gets, and shows it among the ways to sign in of her account. */
final class CodeCredentialProvider
    implements CredentialProvider<CodeCredential>, CredentialInputValidator {
  private final KeycloakSession session;
  private final Channel channel;

  CodeCredentialProvider(KeycloakSession session, Channel channel) {
    this.session = session;
    this.channel = channel;
  }

  @Override
  public String getType() {
    return channel.credentialType();
  }

  /** Keeps a new one in place of the one before: nobody has two of a kind. */
  @Override
  public CredentialModel createCredential(RealmModel realm, UserModel user, CodeCredential made) {
    user.credentialManager()
        .getStoredCredentialsByTypeStream(getType())
        .toList()
        .forEach(old -> user.credentialManager().removeStoredCredentialById(old.getId()));
    return user.credentialManager().createStoredCredential(made);
  }

  @Override
  public boolean deleteCredential(RealmModel realm, UserModel user, String id) {
    return user.credentialManager().removeStoredCredentialById(id);
  }

  @Override
  public CodeCredential getCredentialFromModel(CredentialModel model) {
    return CodeCredential.of(model);
  }

  @Override
  public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
    return CredentialTypeMetadata.builder()
        .type(getType())
        .category(CredentialTypeMetadata.Category.TWO_FACTOR)
        .displayName("portal-" + channel.name() + "-code-display-name")
        .helpText("portal-" + channel.name() + "-code-help-text")
        .iconCssClass("kcAuthenticatorOTPClass")
        .createAction(channel.setupAction())
        .removeable(true)
        .build(session);
  }

  @Override
  public boolean supportsCredentialType(String type) {
    return getType().equals(type);
  }

  @Override
  public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
    return supportsCredentialType(type)
        && channel.isReady()
        && user.credentialManager().getStoredCredentialsByTypeStream(type).findAny().isPresent();
  }

  /** A code is checked by whoever sent it, never here. */
  @Override
  public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
    return false;
  }
}

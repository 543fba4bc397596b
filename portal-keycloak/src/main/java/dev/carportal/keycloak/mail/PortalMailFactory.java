package dev.carportal.keycloak.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.email.DefaultEmailSenderProviderFactory;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Makes the sender {@code portal-mail}. Its option {@code folder} says where letters land while the
 * realm names no mail server.
 */
public final class PortalMailFactory extends DefaultEmailSenderProviderFactory {
  private @Nullable Path folder;

  @Override
  public String getId() {
    return "portal-mail";
  }

  @Override
  public void init(Config.Scope config) {
    super.init(config);
    String given = config.get("folder");
    folder = given == null || given.isBlank() ? null : Path.of(given);
  }

  @Override
  public EmailSenderProvider create(KeycloakSession session) {
    return new PortalMail(super.create(session), folder);
  }
}

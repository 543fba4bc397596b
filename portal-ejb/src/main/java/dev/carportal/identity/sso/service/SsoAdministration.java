package dev.carportal.identity.sso.service;

import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.CompanyProviderRepository;
import dev.carportal.identity.sso.model.SsoEndpoint;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Connects companies that sign in their own people. The identity provider is told within the same
 * transaction: what it does not take is not kept here either.
 */
@Stateless
@RolesAllowed("administrator")
public class SsoAdministration {
  @Inject private CompanyProviderRepository providers;
  @Inject private UserRepository users;
  @Inject private ProviderDescriptions descriptions;
  @Inject private KeycloakProviders keycloak;
  @Inject private SsoTest test;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  /** A company's provider, and what its IT department needs to know of us. */
  @RolesAllowed("staff")
  public SsoDetails details(SsoOwner owner) {
    CompanyProvider known = providers.find(owner.companyId()).orElse(null);
    return new SsoDetails(
        known == null ? null : known.getEndpoint(),
        known == null ? null : known.getRules(),
        known == null ? Set.of() : known.getDomains(),
        known != null && known.isEnabled(),
        home + "/sso/" + owner.slug(),
        redirectUri(owner),
        redirectUri(owner) + "/descriptor",
        realm,
        known == null ? -1 : known.getRowVersion());
  }

  /** Tries what was typed; nothing is kept. */
  public List<SsoTestStep> test(SsoOwner owner, @Valid ConnectProvider typed, Locale locale) {
    return test.run(typed, redirectUri(owner), realm, locale);
  }

  /**
   * Keeps how a company signs in its own people; a new provider is not in use yet.
   *
   * @throws InvalidInputException if the provider cannot be used, or a domain is somebody else's
   */
  public void connect(SsoOwner owner, @Valid ConnectProvider command) {
    caller.requireConfirmation(clock.instant());
    CompanyProvider provider =
        providers
            .find(owner.companyId())
            .orElseGet(
                () ->
                    new CompanyProvider(
                        owner.companyId(), owner.slug(), owner.name(), owner.userType()));
    boolean isNew = provider.getId() == null;
    if (!isNew) {
      provider.expectVersion(command.expectedVersion());
    }
    check(owner, command, isNew);
    ProviderDescription said = describe(provider, command);
    provider.connect(endpoint(provider, command, said), command.rules(), command.domains());
    if (isNew) {
      providers.add(provider);
    }
    providers.flush();
    journal.note(
        AuditAction.CHANGED,
        "CompanyProvider",
        provider.getPublicId(),
        owner.companyId(),
        Map.of("domains", String.join(" ", provider.getDomains()), "confirmed", "true"));
    keycloak.connect(provider, said, command.clientSecret());
  }

  /** Takes a company's provider into use, or out of it. */
  public void use(SsoOwner owner, boolean inUse, int expectedVersion) {
    caller.requireConfirmation(clock.instant());
    CompanyProvider provider = get(owner);
    provider.expectVersion(expectedVersion);
    provider.use(inUse);
    providers.flush();
    keycloak.connect(provider, null, null);
  }

  /** Removes a company's provider; the accounts of its people stay, and so does their work. */
  public void remove(SsoOwner owner, int expectedVersion) {
    caller.requireConfirmation(clock.instant());
    CompanyProvider provider = get(owner);
    provider.expectVersion(expectedVersion);
    providers.remove(provider);
    providers.flush();
    keycloak.disconnect(provider);
  }

  private CompanyProvider get(SsoOwner owner) {
    return providers
        .find(owner.companyId())
        .orElseThrow(() -> new NotFoundException("CompanyProvider", null));
  }

  private void check(SsoOwner owner, ConnectProvider command, boolean isNew) {
    if (!command.confirmed()) {
      throw InvalidInputException.of("confirmed", "error.sso.unconfirmed");
    }
    if ((command.rules().roleClaim() == null) != (command.rules().administratorValue() == null)) {
      throw InvalidInputException.of("administratorValue", "error.sso.roles");
    }
    if (command.protocol() == SsoProtocol.OIDC
        && (command.clientId() == null || (isNew && command.clientSecret() == null))) {
      throw InvalidInputException.of(
          command.clientId() == null ? "clientId" : "clientSecret", "error.sso.client");
    }
    for (String domain : command.domains()) {
      if (providers
          .findByDomain(domain)
          .filter(other -> !other.getCompanyId().equals(owner.companyId()))
          .isPresent()) {
        throw InvalidInputException.of("domains", "error.sso.takenDomain", domain);
      }
      if (users.findByRole(Role.STAFF).stream()
          .anyMatch(staff -> staff.getEmail().toLowerCase(Locale.ROOT).endsWith("@" + domain))) {
        throw InvalidInputException.of("domains", "error.sso.ownDomain", domain);
      }
    }
  }

  /** Null if it was described by a file before, and no other one is given. */
  private @Nullable ProviderDescription describe(
      CompanyProvider provider, ConnectProvider command) {
    boolean given = command.metadataUrl() != null || command.metadata() != null;
    boolean kept =
        provider.getId() != null && provider.getEndpoint().protocol() == command.protocol();
    return !given && kept && command.protocol() == SsoProtocol.SAML
        ? null
        : descriptions.read(command);
  }

  private static SsoEndpoint endpoint(
      CompanyProvider provider, ConnectProvider command, @Nullable ProviderDescription said) {
    return said == null
        ? provider.getEndpoint()
        : new SsoEndpoint(
            command.protocol(),
            said.issuer(),
            said.signInUrl(),
            command.metadata() == null ? command.metadataUrl() : null,
            command.protocol() == SsoProtocol.OIDC ? command.clientId() : null);
  }

  private String redirectUri(SsoOwner owner) {
    return realm + "/broker/" + owner.slug() + "/endpoint";
  }
}

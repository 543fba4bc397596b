package dev.carportal.identity.sso.service;

import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.CompanyProviderRepository;
import dev.carportal.identity.sso.model.SsoEndpoint;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Says who may come in by a company, and writes down who may not. */
@Stateless
@PermitAll
public class SsoService {
  private static final int SAID_MAX = 200;

  /** Whom a refusal concerns that came before anybody was known. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private CompanyProviderRepository providers;
  @Inject private UserRepository users;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  /** Where the link of this company leads; empty if there is none in use. */
  public Optional<SsoDoor> find(String slug) {
    return providers
        .findBySlug(slug)
        .filter(CompanyProvider::isEnabled)
        .map(
            provider ->
                new SsoDoor(
                    provider.getCompanyId(),
                    provider.getSlug(),
                    provider.getCompanyName(),
                    place(provider.getEndpoint()),
                    provider.getRules().localSignIn()));
  }

  /** Where it describes itself, if it does: asking there begins no sign-in. */
  private static String place(SsoEndpoint endpoint) {
    String metadata = endpoint.metadataUrl();
    return metadata == null ? endpoint.signInUrl() : metadata;
  }

  /** The link of the caller's own company; empty if it has no provider in use. */
  @RolesAllowed("customer-admin")
  public Optional<String> ownLink() {
    return Optional.ofNullable(caller.companyId())
        .flatMap(providers::find)
        .filter(CompanyProvider::isEnabled)
        .map(provider -> home + "/sso/" + provider.getSlug());
  }

  /** Whether the account of this subject works for that company. */
  public boolean worksFor(String subject, Long companyId) {
    return users
        .findBySubject(subject)
        .filter(user -> companyId.equals(user.getCompanyId()))
        .isPresent();
  }

  /**
   * Looks at somebody who has just signed in: whoever comes by a company works for it and for
   * nobody else, and is none of our staff; whoever comes with a password may do so. A refusal
   * stands in the trail.
   */
  public Optional<SsoRefusal> refuse(TokenClaims claims) {
    Optional<User> user = users.findBySubject(claims.subject());
    Optional<CompanyProvider> provider =
        claims.provider() == null
            ? user.map(User::getCompanyId).flatMap(providers::find)
            : providers.findBySlug(claims.provider());
    Optional<SsoRefusal> refusal =
        claims.provider() == null
            ? provider
                .filter(p -> p.isEnabled() && !p.getRules().localSignIn())
                .map(p -> SsoRefusal.LOCAL)
            : Optional.of(SsoRefusal.ACCOUNT)
                .filter(no -> !mayBring(provider.orElse(null), user.orElse(null), claims));
    refusal.ifPresent(
        why ->
            note(
                why,
                user.map(User::getPublicId).orElse(NOBODY),
                provider.map(CompanyProvider::getCompanyId).orElse(null),
                claims.provider() == null ? "password" : claims.provider()));
    return refusal;
  }

  private static boolean mayBring(
      @Nullable CompanyProvider provider, @Nullable User user, TokenClaims claims) {
    return provider != null
        && provider.isEnabled()
        && !claims.roles().contains(Role.STAFF)
        && (user == null
            || user.getCompanyId() == null
            || user.getCompanyId().equals(provider.getCompanyId()));
  }

  /** A link was not followed; why stands in the trail of the company it names. */
  public void refused(SsoRefusal why, @Nullable Long companyId, String said) {
    note(why, NOBODY, companyId, said);
  }

  private void note(SsoRefusal why, UUID whose, @Nullable Long companyId, String said) {
    journal.note(
        AuditAction.SIGN_IN_FAILED,
        "User",
        whose,
        companyId,
        Map.of(
            "error",
            "sso_" + why.name().toLowerCase(java.util.Locale.ROOT),
            "said",
            said.length() > SAID_MAX ? said.substring(0, SAID_MAX) : said));
  }
}

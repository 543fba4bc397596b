package dev.carportal.clients.partner.service;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.partner.model.PartnerListRepository;
import dev.carportal.clients.partner.model.PartnerRow;
import dev.carportal.clients.registration.service.CompanyChoice;
import dev.carportal.identity.partner.model.PartnerClient;
import dev.carportal.identity.partner.model.PartnerClientRepository;
import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.identity.partner.service.CallAllowance;
import dev.carportal.identity.partner.service.PartnerAccessService;
import dev.carportal.identity.partner.service.PartnerLimits;
import dev.carportal.identity.session.service.SystemTokens;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps which systems of partners may call the API; the identity provider is told by the desk. */
@Stateless
@RolesAllowed("administrator")
public class PartnerService {
  private static final int DAYS = 14;
  private static final int SLUG_MAX = 60;
  private static final int COMPANIES_MAX = 2000;

  @Inject private PartnerClientRepository partners;
  @Inject private PartnerListRepository lists;
  @Inject private CompanyRepository companies;
  @Inject private PartnerAccessService access;
  @Inject private PartnerLimits limits;
  @Inject private SystemTokens tokens;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  @Inject
  @ConfigProperty(name = "portal.oidc.mtls-url")
  private Optional<String> boundRealm;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String portal;

  /** Partners' systems page by page, by name; removed ones only if asked for. */
  public Page<PartnerRow> list(
      PageRequest page, @Nullable PartnerStatus status, @Nullable String words) {
    return lists.list(page, null, status, words, today());
  }

  /** The systems of the caller's own company page by page, by name. */
  @RolesAllowed("customer-admin")
  public Page<PartnerRow> listOwn(PageRequest page) {
    Long company = caller.companyId();
    if (company == null) {
      throw new NotFoundException("Company", null);
    }
    return lists.list(page, company, null, null, today());
  }

  /** The companies that a system may be made for, by name. */
  public List<CompanyChoice> companies() {
    return companies.findNamed("", COMPANIES_MAX).stream()
        .map(company -> new CompanyChoice(company.getPublicId(), company.getName()))
        .toList();
  }

  /** One system, with what it has left now and what it did lately. */
  public PartnerDetails details(UUID id) {
    PartnerClient client = partners.get(id);
    Company company = companies.refer(client.getCompanyId());
    CallAllowance left = access.find(client.getClientId()).flatMap(limits::look).orElse(null);
    return new PartnerDetails(
        client.getPublicId(),
        client.getRowVersion(),
        client.getName(),
        client.getClientId(),
        company.getPublicId(),
        company.getName(),
        client.getReason(),
        client.getStatus(),
        client.getFaces(),
        client.getPlan(),
        client.getPerMinute(),
        client.getPerDay(),
        client.getLimits(),
        client.isCertificateBound(),
        client.getCreatedAt(),
        client.getSecretRotatedAt(),
        client.getLastCalledAt(),
        left,
        days(client),
        (client.isCertificateBound() ? boundRealm.orElse(realm) : realm)
            + "/protocol/openid-connect/token",
        portal + "/api/v1");
  }

  private List<PartnerDay> days(PartnerClient client) {
    return partners.usage(client.getId(), today().minusDays(DAYS - 1)).stream()
        .map(day -> new PartnerDay(day.getDay(), day.getCalls(), day.getRefused()))
        .toList();
  }

  /** What a new system of this company is to be called at the identity provider. */
  public String clientIdFor(UUID companyId) {
    caller.requireConfirmation(clock.instant());
    String slug = companies.get(companyId).getSlug();
    String mark = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000, 0x100000));
    return "partner-"
        + (slug.length() > SLUG_MAX ? slug.substring(0, SLUG_MAX) : slug)
        + "-"
        + mark.toLowerCase(Locale.ROOT);
  }

  /** Keeps a system that the identity provider has made. */
  public UUID keep(String clientId, @Valid MakePartner command) {
    caller.requireConfirmation(clock.instant());
    PartnerClient client =
        new PartnerClient(
            clientId,
            companies.get(command.companyId()).getId(),
            command.name(),
            command.reason(),
            command.faces(),
            clock.instant());
    client.limit(command.plan(), null, null);
    client.bind(command.certificateBound());
    partners.add(client);
    return client.getPublicId();
  }

  /**
   * Changes what a system may do and how often; it counts within seconds, on all nodes.
   *
   * @return its client id
   */
  public String change(@Valid ChangePartner command) {
    PartnerClient client = expect(command.id(), command.expectedVersion());
    client.describe(command.name(), command.faces());
    client.limit(command.plan(), command.perMinute(), command.perDay());
    client.bind(command.certificateBound());
    return client.getClientId();
  }

  /** Makes sure that a system may be changed now, and names its client. */
  public String expected(UUID id, int expectedVersion) {
    return expect(id, expectedVersion).getClientId();
  }

  /** Notes that a system has a new secret; tokens got with the old one count no more. */
  public void rotated(UUID id) {
    caller.requireConfirmation(clock.instant());
    PartnerClient client = partners.get(id);
    client.rotate(clock.instant());
    tokens.end(client.getClientId());
  }

  /**
   * Stops a system for a while.
   *
   * @return its client id
   */
  public String pause(UUID id, int expectedVersion) {
    PartnerClient client = expect(id, expectedVersion);
    client.pause();
    tokens.end(client.getClientId());
    return client.getClientId();
  }

  /**
   * Lets a system call again.
   *
   * @return its client id
   */
  public String resume(UUID id, int expectedVersion) {
    PartnerClient client = expect(id, expectedVersion);
    client.resume();
    return client.getClientId();
  }

  /**
   * Stops a system for good.
   *
   * @return its client id
   */
  public String remove(UUID id, int expectedVersion) {
    PartnerClient client = expect(id, expectedVersion);
    client.remove();
    tokens.end(client.getClientId());
    return client.getClientId();
  }

  private PartnerClient expect(UUID id, int version) {
    caller.requireConfirmation(clock.instant());
    PartnerClient client = partners.get(id);
    client.expectVersion(version);
    return client;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

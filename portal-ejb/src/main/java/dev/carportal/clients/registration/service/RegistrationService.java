package dev.carportal.clients.registration.service;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientProfile;
import dev.carportal.clients.client.model.ClientProfileRepository;
import dev.carportal.clients.client.model.ClientRepository;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.clients.client.model.ContactInfo;
import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.RegisteredPerson;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.clients.registration.model.RegistrationRow;
import dev.carportal.clients.registration.model.RegistrationStatus;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes registrations of strangers, and lets staff decide on them. */
@Stateless
@RolesAllowed("staff")
public class RegistrationService {
  private static final Logger LOG = LoggerFactory.getLogger(RegistrationService.class);

  @Inject private RegistrationRepository registrations;
  @Inject private CompanyRepository companies;
  @Inject private ClientRepository clients;
  @Inject private ClientProfileRepository profiles;
  @Inject private UserRepository users;
  @Inject private RegistrationAccounts accounts;
  @Inject private RegistrationBrake brake;
  @Inject private ConfirmationLetter letter;
  @Inject private PortalOutbox outbox;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Makes an account for a stranger, who can sign in at once and waits there for approval. The
   * password goes to the identity provider only; if this transaction fails, the account is removed
   * again.
   *
   * @throws InvalidInputException if address or password is not taken
   * @throws RuleException {@code error.registration.tooMany} if her network address sends too many
   */
  @PermitAll
  public void register(@Valid Register command) {
    brake.count(command.ip(), clock.instant());
    if ((command.kind() == RegistrationKind.COMPANY) != (command.company() != null)) {
      throw InvalidInputException.of("companyName", "error.registration.company");
    }
    String email = command.email().strip().toLowerCase(Locale.ROOT);
    String subject = accounts.open(command, email);
    Registration registration =
        new Registration(
            command.kind(),
            subject,
            new RegisteredPerson(
                email,
                email,
                command.displayName(),
                command.department(),
                command.position(),
                command.phone(),
                command.country(),
                command.contactMethod(),
                command.budgetRange(),
                command.locale().toLanguageTag()),
            command.company(),
            command.message());
    registrations.add(registration);
    letter.send(registration);
    tell(registration, null);
    LOG.info("Registration {} came in", registration.getPublicId());
  }

  /** Where the caller's own registration stands; empty if she never registered. */
  @PermitAll
  public Optional<OwnRegistration> findOwn() {
    return Optional.ofNullable(caller.userId())
        .flatMap(users::find)
        .flatMap(user -> registrations.findBySubject(user.getSubject()))
        .map(
            r ->
                new OwnRegistration(
                    r.getKind(),
                    r.getStatus(),
                    Optional.ofNullable(r.getCompany()).map(RegisteredCompany::name).orElse(null),
                    r.getCreatedAt(),
                    r.getDecisionReason(),
                    r.getEmailConfirmedAt() != null));
  }

  /** Registrations page by page; all of them if no status is given. */
  public Page<RegistrationRow> list(PageRequest page, @Nullable RegistrationStatus status) {
    return registrations.list(page, status);
  }

  /** How many registrations wait for a decision. */
  public long countPending() {
    return registrations.count(RegistrationStatus.PENDING);
  }

  /** One registration, with the known companies that she may mean. */
  public RegistrationDetails details(UUID id) {
    Registration r = registrations.get(id);
    RegisteredCompany described = r.getCompany();
    Long companyId = r.getCompanyId();
    return new RegistrationDetails(
        r.getPublicId(),
        r.getKind(),
        r.getStatus(),
        r.getPerson(),
        described,
        r.getMessage(),
        r.getEmailConfirmedAt(),
        described == null || r.getStatus() != RegistrationStatus.PENDING
            ? List.of()
            : known(described.name()),
        companyId == null ? null : companies.refer(companyId).getPublicId(),
        r.getDecidedByName(),
        r.getDecidedAt(),
        r.getDecisionReason(),
        r.getCreatedAt(),
        r.getStatus() == RegistrationStatus.PENDING
            && (caller.has(Role.SALES) || caller.has(Role.ADMINISTRATOR)),
        r.getRowVersion());
  }

  private List<CompanyChoice> known(String name) {
    String firstWord = name.strip().split("\\s+", 2)[0];
    return companies.findNamed(firstWord, 10).stream()
        .map(company -> new CompanyChoice(company.getPublicId(), company.getName()))
        .toList();
  }

  /**
   * Lets somebody in: her company becomes a customer, or she does alone, and she gets her role at
   * the identity provider right after this transaction.
   *
   * @throws RuleException {@code error.registration.unconfirmed} if she shall join a known company
   *     before she has proved that her address is hers
   */
  @RolesAllowed({"sales", "administrator"})
  public void approve(@Valid ApproveRegistration command) {
    Registration registration = registrations.get(command.registrationId());
    registration.expectVersion(command.expectedVersion());
    if (command.companyId() != null) {
      registration.expectConfirmedEmail();
    }
    RegisteredPerson person = registration.getPerson();
    User user = users.findBySubject(registration.getSubject()).orElseGet(() -> add(registration));
    user.describe(person.position(), person.phone(), person.country());
    boolean isFirst = false;
    Company company = null;
    if (registration.getKind() == RegistrationKind.COMPANY) {
      isFirst = command.companyId() == null;
      company =
          isFirst
              ? found(registration)
              : companies.get(Objects.requireNonNull(command.companyId()));
      user.join(company.getId(), company.getName(), UserType.valueOf(company.getType().name()));
    } else {
      user.join(null, null, UserType.valueOf(registration.getKind().name()));
      takeAlone(registration, user);
    }
    if (profiles.find(user.getId()).isEmpty()) {
      ClientProfile profile = new ClientProfile(user, person.displayName(), person.contactMethod());
      profile.describe(person.department(), registration.getMessage(), person.budgetRange(), null);
      profiles.add(profile);
    }
    registration.approve(
        company == null ? null : company.getId(), caller.userId(), caller.name(), clock.instant());
    tell(registration, isFirst ? Role.CUSTOMER_ADMIN : Role.CUSTOMER);
    LOG.info("Registration {} was approved", registration.getPublicId());
  }

  /** Does not let somebody in, and tells her why; her account is closed. */
  @RolesAllowed({"sales", "administrator"})
  public void reject(@Valid RejectRegistration command) {
    Registration registration = registrations.get(command.registrationId());
    registration.expectVersion(command.expectedVersion());
    registration.reject(command.reason().strip(), caller.userId(), caller.name(), clock.instant());
    tell(registration, null);
    LOG.info("Registration {} was rejected", registration.getPublicId());
  }

  private void tell(Registration registration, @Nullable String role) {
    outbox.write(
        RegistrationMoved.KIND,
        new RegistrationMoved(registration.getPublicId(), registration.getStatus(), role));
  }

  private User add(Registration registration) {
    RegisteredPerson person = registration.getPerson();
    User user =
        new User(
            registration.getSubject(),
            person.username(),
            person.email(),
            person.displayName(),
            UserType.DEVELOPER);
    user.prefer(
        Locale.forLanguageTag(person.locale()), user.getZone(), user.getTheme(), user.getDensity());
    users.add(user);
    return user;
  }

  /** Makes the company she describes a customer. */
  private Company found(Registration registration) {
    RegisteredCompany described = registration.getCompany();
    if (described == null) {
      throw new NotFoundException("Company", null);
    }
    RegisteredPerson person = registration.getPerson();
    Company company = new Company(described.name(), slug(described.name()), described.type());
    company.describe(
        described.industry(),
        described.scale(),
        person.country(),
        described.website(),
        described.description());
    companies.add(company);
    Client client =
        new Client(
            company.getId(), company.getName(), ClientType.valueOf(company.getType().name()));
    client.describe(described.website(), described.description());
    take(client, person);
    return company;
  }

  private void takeAlone(Registration registration, User user) {
    if (clients.findByPerson(user.getId()).isEmpty()) {
      take(
          new Client(user, ClientType.valueOf(registration.getKind().name())),
          registration.getPerson());
    }
  }

  private void take(Client client, RegisteredPerson person) {
    client.reachBy(
        new ContactInfo(person.displayName(), person.email(), person.phone(), person.position()));
    client.activate();
    clients.add(client);
  }

  private String slug(String name) {
    String wanted = CompanySlug.of(name);
    String slug = wanted;
    for (int i = 2; companies.findBySlug(slug).isPresent(); i++) {
      slug = wanted + "-" + i;
    }
    return slug;
  }
}

package dev.carportal.clients.demo.service;

import static java.util.Objects.requireNonNull;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientProfile;
import dev.carportal.clients.client.model.ClientProfileRepository;
import dev.carportal.clients.client.model.ClientRepository;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.clients.client.model.ContactInfo;
import dev.carportal.clients.client.model.ContactMethod;
import dev.carportal.clients.client.model.CooperationLevel;
import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.company.model.CompanyScale;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.clients.demo.service.DemoScript.DemoCompany;
import dev.carportal.clients.demo.service.DemoScript.DemoEvaluation;
import dev.carportal.clients.demo.service.DemoScript.DemoFounder;
import dev.carportal.clients.demo.service.DemoScript.DemoPerson;
import dev.carportal.clients.demo.service.DemoScript.DemoRegistration;
import dev.carportal.clients.demo.service.DemoScript.DemoRequest;
import dev.carportal.clients.evaluation.model.Evaluation;
import dev.carportal.clients.evaluation.model.EvaluationRepository;
import dev.carportal.clients.evaluation.model.Feasibility;
import dev.carportal.clients.evaluation.model.Risk;
import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.RegisteredPerson;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationKind;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestAttachment;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.RequestTransition;
import dev.carportal.clients.request.service.ProjectRequestApproved;
import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.PartnerClient;
import dev.carportal.identity.partner.model.PartnerClientRepository;
import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.CompanyProviderRepository;
import dev.carportal.identity.sso.model.SsoEndpoint;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.model.SsoRules;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.config.service.DemoData;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.ReceivedFile;
import dev.carportal.platform.money.model.Money;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.platform.persistence.model.Coded;
import dev.carportal.platform.persistence.model.Json;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Eight companies and their people, forty requests in all states with what happened to them, and
 * strangers who wait to be let in. Approved requests open their projects as they would in life.
 */
@Stateless
@RolesAllowed("system")
public class ClientsDemoData implements DemoData {
  private static final Logger LOG = LoggerFactory.getLogger(ClientsDemoData.class);
  private static final String FOLDER = "/dev/carportal/clients/demo/";

  @Inject private CompanyRepository companies;
  @Inject private ClientRepository clients;
  @Inject private ClientProfileRepository profiles;
  @Inject private RegistrationRepository registrations;
  @Inject private ProjectRequestRepository requests;
  @Inject private EvaluationRepository evaluations;
  @Inject private UserRepository users;
  @Inject private PartnerClientRepository partners;
  @Inject private CompanyProviderRepository providers;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String realm;

  @Inject private FileService files;
  @Inject private Event<ProjectRequestApproved> approved;
  @Inject private Clock clock;

  @Override
  public boolean isShowcase() {
    return false;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String name() {
    return "clients";
  }

  @Override
  public void load() {
    DemoScript script =
        Json.read(new String(read("clients.json"), StandardCharsets.UTF_8), DemoScript.class);
    Map<String, Company> known = new HashMap<>();
    script.companies().forEach(demo -> known.put(demo.slug(), company(demo)));
    script.people().forEach(demo -> person(demo, known));
    script.companies().forEach(demo -> customer(demo, requireNonNull(known.get(demo.slug()))));
    partner("partner-aurora", requireNonNull(known.get("aurora-motors")));
    partner("partner-helix", requireNonNull(known.get("helix")));
    provider("aurora-motors", SsoProtocol.OIDC, "portal-admins", known);
    provider("helix", SsoProtocol.SAML, "portal-leads", known);
    Map<DemoRequest, ProjectRequest> told = new HashMap<>();
    script.requests().stream()
        .sorted(Comparator.comparingInt(DemoRequest::daysAgo).reversed())
        .forEach(demo -> told.put(demo, submit(demo)));
    script.requests().stream()
        .sorted(
            Comparator.comparingInt(
                demo -> Optional.ofNullable(demo.story()).orElse(Integer.MAX_VALUE)))
        .forEach(demo -> tell(demo, requireNonNull(told.get(demo))));
    script.registrations().forEach(this::registration);
  }

  /** The demo's realm of the identity provider holds its other half. */
  private void provider(
      String slug, SsoProtocol protocol, String leads, Map<String, Company> known) {
    Company company = requireNonNull(known.get(slug));
    boolean oidc = protocol == SsoProtocol.OIDC;
    String place = realm.replaceFirst("/realms/.*", "/realms/" + (oidc ? "aurora" : slug));
    CompanyProvider provider =
        new CompanyProvider(
            company.getId(), slug, company.getName(), UserType.valueOf(company.getType().name()));
    provider.connect(
        oidc
            ? new SsoEndpoint(
                protocol,
                place,
                place + "/protocol/openid-connect/auth",
                place + "/.well-known/openid-configuration",
                "customer-portal")
            : new SsoEndpoint(
                protocol,
                place,
                place + "/protocol/saml",
                place + "/protocol/saml/descriptor",
                null),
        new SsoRules(true, false, "groups", leads),
        Set.of(slug + ".example"));
    provider.use(true);
    providers.add(provider);
  }

  private Company company(DemoCompany demo) {
    Company company =
        new Company(demo.name(), demo.slug(), CodeConverter.parse(CompanyType.class, demo.type()));
    company.describe(
        demo.industry(),
        parse(CompanyScale.class, demo.scale()),
        demo.country(),
        demo.website(),
        demo.description());
    companies.add(company);
    return company;
  }

  private void customer(DemoCompany demo, Company company) {
    User contact = user(demo.contact());
    Client client =
        new Client(
            company.getId(), company.getName(), ClientType.valueOf(company.getType().name()));
    client.describe(demo.website(), demo.description());
    client.reachBy(
        new ContactInfo(
            contact.getDisplayName(),
            contact.getEmail(),
            contact.getPhone(),
            contact.getPosition()));
    client.cooperate(CodeConverter.parse(CooperationLevel.class, demo.level()));
    client.activate();
    if (demo.signedDaysAgo() != null) {
      client.sign(at(demo.signedDaysAgo(), 10));
    }
    clients.add(client);
  }

  private void person(DemoPerson demo, Map<String, Company> known) {
    User user = users.findByUsername(demo.username()).orElseGet(() -> add(demo));
    Company company = demo.company() == null ? null : known.get(demo.company());
    if (company == null) {
      user.join(null, null, parseOr(UserType.class, demo.type(), UserType.DEVELOPER));
    } else {
      user.join(company.getId(), company.getName(), UserType.valueOf(company.getType().name()));
    }
    user.describe(demo.position(), demo.phone(), demo.country());
    ClientProfile profile =
        new ClientProfile(
            user, user.getDisplayName(), CodeConverter.parse(ContactMethod.class, demo.method()));
    profile.describe(
        demo.department(), demo.needs(), parse(BudgetRange.class, demo.budget()), demo.history());
    profiles.add(profile);
    if (company == null) {
      Client client = new Client(user, ClientType.valueOf(user.getUserType().name()));
      client.reachBy(
          new ContactInfo(
              user.getDisplayName(), user.getEmail(), user.getPhone(), user.getPosition()));
      client.activate();
      clients.add(client);
    }
  }

  private User add(DemoPerson demo) {
    String name = Optional.ofNullable(demo.name()).orElse(demo.username());
    String email = Optional.ofNullable(demo.email()).orElse(demo.username() + "@post.example");
    User user =
        new User(
            UUID.nameUUIDFromBytes(demo.username().getBytes(StandardCharsets.UTF_8)).toString(),
            demo.username(),
            email,
            name,
            UserType.DEVELOPER);
    user.signIn(email, name, demo.roles(), at(1, 9));
    user.prefer(
        Locale.forLanguageTag(Optional.ofNullable(demo.locale()).orElse("en")),
        ZoneId.of(Optional.ofNullable(demo.zone()).orElse("UTC")),
        "system",
        "comfortable");
    users.add(user);
    return user;
  }

  private void partner(String client, Company company) {
    if (partners.find(client).isEmpty()) {
      partners.add(
          new PartnerClient(
              client,
              company.getId(),
              company.getName() + " PLM",
              "Sends requests from the company's own planning system and follows its projects.",
              ApiFaces.EVERY,
              clock.instant()));
    }
  }

  private ProjectRequest submit(DemoRequest demo) {
    Instant at = at(demo.daysAgo(), 9);
    String number = requests.nextNumber(at);
    RequestContent content =
        new RequestContent(
            CodeConverter.parse(ProjectType.class, demo.type()),
            demo.title(),
            demo.description(),
            demo.requirements(),
            demo.outcomes(),
            demo.timeline(),
            parse(BudgetRange.class, demo.budget()));
    Optional<PartnerClient> partner = partners.find(demo.who());
    ProjectRequest request;
    if (partner.isPresent()) {
      Company company = companies.refer(partner.get().getCompanyId());
      request = new ProjectRequest(number, demo.who(), company, content, at);
    } else {
      User applicant = user(demo.who());
      Long company = applicant.getCompanyId();
      request =
          new ProjectRequest(
              number, applicant, company == null ? null : companies.refer(company), content, at);
    }
    requests.add(request);
    note(request, null, request.getApplicant(), demo.who(), null, at);
    if (demo.file() != null) {
      ReceivedFile received = files.receive(open(demo.file()), demo.file());
      requests.add(new RequestAttachment(request, files.keep(received, request.getCompanyId())));
    }
    return request;
  }

  /** Lets happen to a request what the script tells, up to today. */
  private void tell(DemoRequest demo, ProjectRequest request) {
    RequestStatus goal = CodeConverter.parse(RequestStatus.class, demo.status());
    User anna = user("anna.klein");
    boolean isReviewed =
        goal != RequestStatus.SUBMITTED
            && (goal != RequestStatus.WITHDRAWN || demo.reviewedDaysAgo() != null);
    if (isReviewed) {
      Instant at = at(demo.reviewedAgo(), 10);
      request.takeUnderReview(at);
      note(request, RequestStatus.SUBMITTED, anna, "", null, at);
    }
    if (demo.evaluation() != null) {
      evaluate(demo.evaluation(), request, anna, at(Math.max(demo.reviewedAgo() - 1, 0), 15));
    }
    Instant decided = at(demo.decidedAgo(), 11);
    switch (goal) {
      case APPROVED, IN_PROGRESS, COMPLETED -> approve(demo, goal, request, anna, decided);
      case REJECTED -> {
        String reason = Optional.ofNullable(demo.reason()).orElse("");
        request.reject(reason, decided);
        note(request, RequestStatus.UNDER_REVIEW, anna, "", reason, decided);
      }
      case WITHDRAWN -> {
        RequestStatus from = request.getStatus();
        request.withdraw(demo.reason(), decided);
        note(request, from, request.getApplicant(), demo.who(), demo.reason(), decided);
      }
      case SUBMITTED, UNDER_REVIEW -> LOG.trace("Request {} waits", request.getNumber());
    }
  }

  private void evaluate(DemoEvaluation demo, ProjectRequest request, User by, Instant at) {
    Evaluation evaluation = new Evaluation(request);
    evaluation.conclude(
        CodeConverter.parse(Feasibility.class, demo.feasibility()),
        demo.effortDays(),
        CodeConverter.parse(Risk.class, demo.risk()),
        new Money(demo.price(), demo.currency()),
        demo.summary());
    evaluation.signedBy(by.getId(), by.getDisplayName(), at);
    evaluations.add(evaluation);
  }

  private void approve(
      DemoRequest demo, RequestStatus goal, ProjectRequest request, User by, Instant decided) {
    User manager = user("chen.yu");
    request.approve(manager, demo.reason(), decided);
    note(request, RequestStatus.UNDER_REVIEW, by, "", demo.reason(), decided);
    requests.flush();
    approved.fire(
        new ProjectRequestApproved(
            request.getPublicId(),
            request.getId(),
            request.getCompanyId(),
            client(request).getId(),
            request.getTitle(),
            request.getType().code(),
            manager.getId(),
            decided));
    if (goal != RequestStatus.APPROVED) {
      Instant begun = at(demo.decidedAgo() * 4 / 5, 9);
      request.progress(begun);
      note(request, RequestStatus.APPROVED, manager, "", null, begun);
    }
    if (goal == RequestStatus.COMPLETED) {
      Instant done = at(demo.decidedAgo() / 5, 16);
      request.complete(done);
      note(request, RequestStatus.IN_PROGRESS, manager, "", null, done);
    }
  }

  private Client client(ProjectRequest request) {
    Long company = request.getCompanyId();
    User applicant = request.getApplicant();
    return (company != null
            ? clients.findByCompany(company)
            : Optional.ofNullable(applicant).flatMap(user -> clients.findByPerson(user.getId())))
        .orElseThrow(
            () -> new IllegalStateException(request.getNumber() + " has no customer behind it"));
  }

  private void note(
      ProjectRequest request,
      @Nullable RequestStatus from,
      @Nullable User actor,
      String otherwise,
      @Nullable String words,
      Instant at) {
    requests.add(
        new RequestTransition(
            request,
            from,
            actor == null ? null : actor.getId(),
            actor == null ? otherwise : actor.getDisplayName(),
            words,
            at));
  }

  private void registration(DemoRegistration demo) {
    Registration registration =
        new Registration(
            CodeConverter.parse(RegistrationKind.class, demo.kind()),
            demo.subject(),
            new RegisteredPerson(
                demo.email(),
                demo.email(),
                demo.displayName(),
                null,
                demo.position(),
                demo.phone(),
                demo.country(),
                CodeConverter.parse(ContactMethod.class, demo.method()),
                parse(BudgetRange.class, demo.budget()),
                demo.locale()),
            founder(demo.company()),
            demo.message());
    registrations.add(registration);
    if (demo.company() != null) {
      registration.confirmEmail(at(2, 10));
    }
    if (demo.reason() != null) {
      User anna = user("anna.klein");
      registration.reject(demo.reason(), anna.getId(), anna.getDisplayName(), at(1, 14));
    }
  }

  private static @Nullable RegisteredCompany founder(@Nullable DemoFounder demo) {
    return demo == null
        ? null
        : new RegisteredCompany(
            demo.name(),
            CodeConverter.parse(CompanyType.class, demo.type()),
            demo.industry(),
            parse(CompanyScale.class, demo.scale()),
            demo.website(),
            demo.description());
  }

  private User user(String username) {
    return users
        .findByUsername(username)
        .orElseThrow(() -> new IllegalStateException("Nobody is called " + username));
  }

  private Instant at(int daysAgo, int hour) {
    Instant now = clock.instant();
    Instant day =
        now.atZone(ZoneId.of("Asia/Shanghai"))
            .toLocalDate()
            .minusDays(daysAgo)
            .atTime(hour, 20)
            .atZone(ZoneId.of("Asia/Shanghai"))
            .toInstant();
    return day.isAfter(now) ? now.minus(Duration.ofMinutes(5)) : day;
  }

  private static <E extends Enum<E> & Coded> @Nullable E parse(
      Class<E> type, @Nullable String code) {
    return code == null ? null : CodeConverter.parse(type, code);
  }

  private static <E extends Enum<E> & Coded> E parseOr(
      Class<E> type, @Nullable String code, E otherwise) {
    return code == null ? otherwise : CodeConverter.parse(type, code);
  }

  private static byte[] read(String file) {
    try (InputStream content = open(file)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    InputStream content = ClientsDemoData.class.getResourceAsStream(FOLDER + file);
    if (content == null) {
      throw new IllegalStateException("The demonstration's file %s is missing".formatted(file));
    }
    return content;
  }
}

package dev.carportal.projects.project.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.caller.model.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Projects, customers and callers for tests, kept in a database. */
public final class Projects {
  public static final LocalDate START = LocalDate.of(2026, 3, 2);
  public static final LocalDate END = LocalDate.of(2026, 9, 14);
  public static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private Projects() {}

  /** A person; with a company she is a colleague there. */
  public static User person(EntityManager em, String name, Client company) {
    User user =
        new User(UUID.randomUUID().toString(), name, name + "@example.org", name, UserType.OEM);
    if (company != null) {
      user.join(company.getCompanyId(), company.getName(), UserType.OEM);
    }
    em.persist(user);
    return user;
  }

  /** A company that is our customer. */
  public static Client company(EntityManager em, String slug) {
    Company company = new Company(slug, slug, CompanyType.OEM);
    em.persist(company);
    Client client = new Client(company.getId(), slug, ClientType.OEM);
    em.persist(client);
    return client;
  }

  /** A person who is our customer alone. */
  public static Client alone(EntityManager em, User person) {
    Client client = new Client(person, ClientType.DEVELOPER);
    em.persist(client);
    return client;
  }

  /** A project in planning. */
  public static Project open(EntityManager em, Client client, String name) {
    Project project =
        new Project(
            "P-" + UUID.randomUUID().toString().substring(0, 8),
            client,
            null,
            name,
            ProjectType.APP_DEVELOPMENT,
            START,
            END,
            person(em, "manager-" + UUID.randomUUID(), null));
    em.persist(project);
    return project;
  }

  /** A project that has been delivered. */
  public static Project delivered(EntityManager em, Client client, String name) {
    Project project = open(em, client, name);
    project.move(ProjectStatus.DEVELOPMENT, null, NOW);
    project.move(ProjectStatus.TESTING, null, NOW);
    project.move(ProjectStatus.DELIVERED, null, NOW);
    return project;
  }

  /** A customer who calls. */
  public static Caller customer(User user) {
    return caller(user.getId(), user.getCompanyId(), Role.CUSTOMER);
  }

  /** A colleague who calls. */
  public static Caller staff() {
    return caller(-7L, null, Role.STAFF);
  }

  /** This colleague calls. */
  public static Caller staffAs(User user) {
    return caller(user.getId(), null, Role.STAFF);
  }

  /** A partner's system that calls for a company. */
  public static Caller partner(Long companyId) {
    return caller(null, companyId, Role.PARTNER);
  }

  /** Nobody we know. */
  public static Caller visitor() {
    return new Caller();
  }

  static Caller caller(Long userId, Long companyId, String role) {
    Caller caller = new Caller();
    caller.become(
        new CallerIdentity(
            userId, null, "test", companyId, Set.of(role), Locale.ENGLISH, ZoneId.of("UTC")),
        null);
    return caller;
  }
}

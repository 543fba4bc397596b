package dev.carportal.clients.request.model;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.caller.model.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests and those who ask, for tests. */
final class ProjectRequests {
  static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

  private ProjectRequests() {}

  static User person(String name) {
    return new User(UUID.randomUUID().toString(), name, name + "@example.org", name, UserType.OEM);
  }

  static RequestContent content(String title) {
    return new RequestContent(
        ProjectType.TESTING, title, "What is to be built.", null, null, null, null);
  }

  /** A request that nobody has looked into. */
  static ProjectRequest submitted() {
    return new ProjectRequest("R-2026-0001", person("lin.wei"), null, content("Seat"), MORNING);
  }

  /** A company with one person, kept. */
  static User colleague(EntityManager em, String company, String name) {
    Company kept = new Company(company, company, CompanyType.OEM);
    em.persist(kept);
    return colleague(em, kept, name);
  }

  static User colleague(EntityManager em, Company company, String name) {
    User user = person(name);
    user.join(company.getId(), company.getName(), UserType.OEM);
    em.persist(user);
    return user;
  }

  /** A person alone, kept. */
  static User alone(EntityManager em, String name) {
    User user = person(name);
    em.persist(user);
    return user;
  }

  static ProjectRequest keep(EntityManager em, int number, User applicant, String title) {
    Long company = applicant.getCompanyId();
    ProjectRequest request =
        new ProjectRequest(
            "R-2026-%04d".formatted(number),
            applicant,
            company == null ? null : em.getReference(Company.class, company),
            content(title),
            MORNING.plusSeconds(number));
    em.persist(request);
    return request;
  }

  static Caller as(User user) {
    return caller(user.getId(), user.getCompanyId(), Role.CUSTOMER);
  }

  static Caller staff() {
    return caller(7L, null, Role.STAFF);
  }

  static Caller partner(@Nullable Long company) {
    return caller(null, company, Role.PARTNER);
  }

  private static Caller caller(@Nullable Long user, @Nullable Long company, String role) {
    Caller caller = new Caller();
    caller.become(
        new CallerIdentity(
            user, null, "somebody", company, Set.of(role), Locale.ENGLISH, ZoneId.of("UTC")),
        null);
    return caller;
  }
}

package dev.carportal.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A company's administrator says how her colleagues sign in, and it holds from then on. */
class PolicyWalkIT {
  private static final String POLICY = "/portal/identity/policy/edit";

  @Test
  void once_asked_for_a_second_factor_nobody_of_the_company_comes_with_a_password_alone()
      throws SQLException {
    String chief = colleague("customer-admin");
    String other = colleague("customer");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY);
        Person person = Person.signedIn(other, "zh-CN", "/portal/")) {
      admin.assertAccessible();
      admin.choose("policy:secondFactor", "true");
      admin.control("policy:save").click();
      person.open("/portal/clients/request/list");

      assertThat(person.page().url()).as("put out").startsWith(Stack.get().realmUrl());
      person.typePassword(other, Person.PASSWORD);
      person.page().waitForNavigation(() -> person.page().locator("#portal-choice-email").click());
      person.page().locator("#code").fill(mailed(other));
      person.page().waitForNavigation(() -> person.page().locator("#portal-confirm").click());
      person.page().waitForURL(Stack.get().url("/portal/clients/request/list"));
      assertThat(person.path()).as("back where she wanted to go").endsWith("/request/list");
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from platform.audit_entries where entity_type ="
                        + " 'CompanyPolicy' and actor_name like '%Person%'"))
        .isPositive();
  }

  @Test
  void a_colleague_who_comes_later_is_asked_as_well() throws SQLException {
    String chief = colleague("customer-admin");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY)) {
      admin.choose("policy:secondFactor", "true");
      admin.control("policy:save").click();
      admin.page().waitForURL("**/realms/portal/**");
    }
    String late = colleague("customer");
    try (Person person = Person.visitor("en-GB")) {
      person.open("/portal/");
      person.typePassword(late, Person.PASSWORD);
      assertThat(person.page().url()).as("not let in").startsWith(Stack.get().realmUrl());
      person.typePassword(late, Person.PASSWORD);

      assertThat(person.page().locator("#portal-choice-form").isVisible()).isTrue();
    }
  }

  @Test
  void only_the_companys_administrator_may_say_so() {
    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/");
        Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/")) {
      assertThat(tom.open(POLICY).status()).isEqualTo(403);
      assertThat(tom.page().locator("a[href*='identity/policy']").count()).isZero();
      assertThat(linWei.open(POLICY).status()).isEqualTo(200);
    }
  }

  /** Somebody of a company that no member of the cast works for. */
  private static String colleague(String role) throws SQLException {
    String name = "colleague-" + UUID.randomUUID();
    KeycloakConsole.createPerson(name, role);
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into identity.users (id, public_id, row_version, created_at, updated_at,"
                    + " subject, username, email, display_name, user_type, company_id, locale,"
                    + " zone, theme) select nextval('platform.entity_id_seq'),"
                    + " gen_random_uuid(), 0, now(), now(), ?, ?, ?, 'Test Person', 'Startup',"
                    + " max(id), 'en', 'Europe/Berlin', 'system' from clients.company_info c where"
                    + " not exists (select 1 from identity.users u where u.company_id = c.id and"
                    + " u.username not like 'colleague-%')")) {
      row.setString(1, KeycloakConsole.subject(name));
      row.setString(2, name);
      row.setString(3, name + "@example.com");
      row.executeUpdate();
    }
    return name;
  }

  private static String mailed(String name) {
    Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(Mails.newestTo(name + "@example.com"));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }
}

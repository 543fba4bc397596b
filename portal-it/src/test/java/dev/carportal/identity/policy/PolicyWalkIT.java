package dev.carportal.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Companies;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
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
    long company = Companies.found("Policy");
    String chief = Companies.colleague("customer-admin", company, "Test Person");
    String other = Companies.colleague("customer", company, "Test Person");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY);
        Person person = Person.signedIn(other, "zh-CN", "/portal/")) {
      admin.assertAccessible();
      askForSecondFactor(admin, chief);
      person.open("/portal/clients/request/list");

      person.assertAtSignIn();
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
                    "select count(*) from platform.audit_entries where action = 'Confirmed' and"
                        + " actor_name = 'Test Person'"))
        .as("the second factor given before it")
        .isPositive();
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
    long company = Companies.found("Policy");
    String chief = Companies.colleague("customer-admin", company, "Test Person");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY)) {
      askForSecondFactor(admin, chief);
    }
    String late = Companies.colleague("customer", company, "Test Person");
    try (Person person = Person.visitor("en-GB")) {
      person.open("/portal/");
      person.typePassword(late, Person.PASSWORD);
      person.assertAtSignIn();
      person.typePassword(late, Person.PASSWORD);

      assertThat(person.page().locator("#portal-choice-form").isVisible()).isTrue();
    }
  }

  @Test
  void whoever_sits_down_at_an_open_browser_cannot_make_the_second_factor_her_own()
      throws SQLException {
    String chief = Companies.colleague("customer-admin", Companies.found("Policy"), "Test Person");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY)) {
      chooseSecondFactor(admin);
      admin.page().locator("#password").fill("a guess");
      admin.page().waitForNavigation(() -> admin.page().locator("#portal-choice-app").click());

      assertThat(admin.page().locator("#portal-choice-form").innerText())
          .contains("Invalid password");
      assertThat(
              KeycloakConsole.send(
                      "GET", "/users/" + KeycloakConsole.subject(chief) + "/credentials", "")
                  .body())
          .doesNotContain("otp");
    }
  }

  @Test
  void a_form_given_up_is_not_sent_by_a_confirmation_from_elsewhere() throws SQLException {
    String chief = Companies.colleague("customer-admin", Companies.found("Policy"), "Test Person");
    try (Person admin = Person.signedIn(chief, "en-GB", POLICY)) {
      chooseSecondFactor(admin);

      admin.open("/stepup");
      assertThat(admin.path()).isEqualTo("/portal/");
      admin.open("/stepup?act=" + UUID.randomUUID());
      assertThat(admin.path()).isEqualTo("/portal/");
      admin.open("/portal/identity/confirmation/resume");
      assertThat(admin.page().locator("form[data-resume]").count()).isZero();
      admin.open(POLICY);
      assertThat(admin.control("policy:secondFactor").inputValue()).isEqualTo("false");
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

  /** She has none yet: the identity provider has her set one up before what she chose counts. */
  private static void askForSecondFactor(Person admin, String name) {
    chooseSecondFactor(admin);
    admin.page().locator("#password").fill(Person.PASSWORD);
    admin.page().waitForNavigation(() -> admin.page().locator("#portal-choice-email").click());
    admin.page().locator("#code").fill(mailed(name));
    admin.page().locator("#portal-confirm").click();
    admin.page().waitForURL(Stack.get().url(POLICY) + "*");
    assertThat(admin.page().locator("body").innerText())
        .contains("Everybody in your company is asked for a second factor");
    assertThat(admin.control("policy:secondFactor").inputValue()).isEqualTo("true");
  }

  private static void chooseSecondFactor(Person admin) {
    admin.choose("policy:secondFactor", "true");
    admin.control("policy:save").click();
    admin.page().locator("#portal-choice-email").waitFor();
  }

  private static String mailed(String name) {
    Matcher code = Pattern.compile("\\b(\\d{6})\\b").matcher(Mails.newestTo(name + "@example.com"));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }
}

package dev.carportal.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Companies;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A company's administrator says who belongs to it; nobody else's people are in reach. */
class PersonWalkIT {
  private static final String LIST = "/portal/identity/person/list";
  private static final String PASSWORD = "Colleague!2026";
  private static final Duration AT_ONCE = Duration.ofSeconds(5);

  @Test
  void an_invited_colleague_joins_works_and_is_put_out_when_she_is_removed() throws Exception {
    long company = Companies.found("Invitation");
    String chief = Companies.colleague("customer-admin", company, "Carla Chief");
    String email = "new-" + UUID.randomUUID() + "@example.com";
    try (Person admin = Person.signedIn(chief, "en-GB", LIST);
        Person invited = Person.visitor("en-GB")) {
      admin.assertAccessible();
      invite(admin, email);
      admin.assertAccessible();
      String link = link(email, "Join Invitation");

      invited.open(link);
      invited.assertAccessible();
      assertThat(invited.heading()).isEqualTo("Join Invitation");
      invited.fill("join:familyName", "Vogel");
      invited.fill("join:givenName", "Nora");
      invited.fill("join:password", PASSWORD);
      invited.fill("join:repeated", PASSWORD);
      invited.press("join:send");
      assertThat(invited.heading()).isEqualTo("You have joined");
      invited.page().waitForNavigation(() -> invited.page().locator("main a.primary").click());
      invited.assertAtSignIn();
      invited.signIn(email, PASSWORD);
      invited.open(LIST);
      assertThat(invited.text()).contains("Nora Vogel").contains("Carla Chief");
      assertThat(invited.page().locator("a[href='invite']").count()).isZero();
      assertThat(invited.open("/portal/identity/person/invite").status()).isEqualTo(403);
      assertThat(invited.open("/portal/identity/person/edit?id=" + Companies.idOf(chief)).status())
          .isEqualTo(403);
      try (Person second = Person.visitor("en-GB")) {
        second.open(link);
        assertThat(second.heading()).as("a link works once").contains("no longer works");
      }

      admin.open("/portal/identity/person/edit?id=" + Companies.idOf(email));
      admin.assertAccessible();
      assertThat(admin.text()).contains("Second factor").contains("None");
      admin.control("removal:remove").click();
      Companies.confirmByMail(admin, chief, LIST);
      assertThat(admin.page().locator("body").innerText()).contains("Nora Vogel was removed");
      assertThat(isOutSoon(invited)).as("out within five seconds").isTrue();
      invited.open("/portal/");
      invited.typePassword(email, PASSWORD);
      assertThat(invited.page().url()).as("not let in").startsWith(Stack.get().realmUrl());

      admin.open(LIST + "?status=REMOVED");
      assertThat(admin.text()).contains("Nora Vogel").contains("Removed");
      invite(admin, email);
      try (Person again = Person.visitor("en-GB")) {
        again.open(nextLink(email, link));
        assertThat(again.control("join:password").count()).as("she has one").isZero();
        again.press("join:send");
        again.page().waitForNavigation(() -> again.page().locator("main a.primary").click());
        again.signIn(email, PASSWORD);
        again.open(LIST);
        assertThat(again.text()).contains("Nora Vogel");
      }
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from platform.audit_entries where entity_type = 'User' and"
                        + " actor_name = 'Carla Chief' and changes::text like '%Removed%'"))
        .isPositive();
  }

  @Test
  void the_last_administrator_stays_until_there_is_another() throws SQLException {
    long company = Companies.found("Last");
    String chief = Companies.colleague("customer-admin", company, "Lara Last");
    String other = Companies.colleague("customer", company, "Otto Other");
    String ofChief = "/portal/identity/person/edit?id=" + Companies.idOf(chief);
    try (Person admin = Person.signedIn(chief, "en-GB", ofChief);
        Person colleague = Person.signedIn(other, "en-GB", LIST)) {
      assertThat(admin.text()).contains("This is the last administrator");
      assertThat(admin.control("removal:remove").count()).isZero();
      assertThat(colleague.open(ofChief).status()).isEqualTo(403);

      admin.open("/portal/identity/person/edit?id=" + Companies.idOf(other));
      admin.choose("roles:role", "customer-admin");
      admin.control("roles:save").click();
      Companies.confirmByMail(admin, chief, LIST);
      assertThat(admin.page().locator("body").innerText()).contains("Otto Other has the new role");
      assertThat(isOutSoon(colleague)).as("comes anew with the new role").isTrue();
      colleague.open(ofChief);
      colleague.signIn(other, Person.PASSWORD);
      colleague.choose("roles:role", "customer");
      colleague.press("roles:save");
      assertThat(colleague.page().locator("body").innerText())
          .contains("Lara Last has the new role");
      assertThat(isOutSoon(admin)).isTrue();
    }
  }

  @Test
  void another_companys_people_are_neither_found_nor_told_of() throws SQLException {
    long company = Companies.found("Curious");
    String chief = Companies.colleague("customer-admin", company, "Clara Curious");
    try (Person admin = Person.signedIn(chief, "en-GB", LIST)) {
      assertThat(admin.text()).doesNotContain("Tom Berg").doesNotContain("Lin Wei");
      assertThat(
              admin.open("/portal/identity/person/edit?id=" + Companies.idOf("tom.berg")).status())
          .isEqualTo(404);
      invite(admin, "tom.berg@helix.example");
      String letter = Mails.to("tom.berg@helix.example", "Clara Curious");
      assertThat(letter).contains("somebody signs in with this address").doesNotContain("proof=");
    }
  }

  @Test
  void an_invitation_is_taken_back_and_sent_again_only_so_often() throws SQLException {
    long company = Companies.found("Back");
    String chief = Companies.colleague("customer-admin", company, "Berta Back");
    String email = "back-" + UUID.randomUUID() + "@example.com";
    try (Person admin = Person.signedIn(chief, "en-GB", LIST);
        Person invited = Person.visitor("zh-CN")) {
      invite(admin, email);
      String link = link(email, "Join Back");
      admin.press("invited:rows:0:remind");
      assertThat(admin.page().locator("body").innerText()).contains("less than a minute ago");
      admin.press("invited:rows:0:withdraw");
      assertThat(admin.text()).doesNotContain(email);

      invited.open(link);
      assertThat(invited.heading()).isEqualTo("此链接已失效");
    }
  }

  private static void invite(Person admin, String email) {
    admin.open("/portal/identity/person/invite");
    admin.fill("invite:email", email);
    admin.press("invite:send");
    assertThat(admin.page().locator("body").innerText())
        .contains("The letter to " + email + " is on its way");
    assertThat(admin.text()).contains(email);
  }

  private static String link(String email, String title) {
    Mails.to(email, title);
    Matcher link =
        Pattern.compile("/portal/register/invited\\?proof=[\\w-]+").matcher(Mails.newestTo(email));
    assertThat(link.find()).isTrue();
    return link.group();
  }

  /** Waits for a link that is not the one before. */
  private static String nextLink(String email, String before) throws InterruptedException {
    assertThat(
            Waiting.until(
                () -> !link(email, "Join Invitation").equals(before),
                Duration.ofSeconds(60),
                () -> false))
        .as("another letter")
        .isTrue();
    return link(email, "Join Invitation");
  }

  /** Whether her next step leads to the sign-in. */
  private static boolean isOutSoon(Person person) {
    try {
      return Waiting.until(
          () -> {
            person.open(LIST);
            person.page().waitForTimeout(300);
            return person.page().url().startsWith(Stack.get().realmUrl());
          },
          AT_ONCE,
          () -> false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

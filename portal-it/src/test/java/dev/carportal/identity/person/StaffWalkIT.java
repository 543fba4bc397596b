package dev.carportal.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Companies;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our own directory: administrators ask people in, give roles, close accounts and open them. */
class StaffWalkIT {
  private static final String LIST = "/admin/identity/person/list";

  @Test
  void an_administrator_invites_staff_gives_roles_and_closes_the_account() throws SQLException {
    String email = "staff-" + UUID.randomUUID() + "@example.com";
    try (Person max = Person.signedIn("max.admin", "en-GB", "/admin/identity/person/invite");
        Person invited = Person.visitor("en-GB")) {
      max.assertAccessible();
      max.fill("invite:email", email);
      max.tick("invite:role", "sales");
      max.pressAndConfirm("invite:send", "max.admin", "The letter to " + email);
      max.assertAccessible();
      Mails.to(email, "Join our staff");
      Matcher link =
          Pattern.compile("/portal/register/invited\\?proof=[\\w-]+")
              .matcher(Mails.newestTo(email));
      assertThat(link.find()).isTrue();
      invited.open(link.group());
      invited.fill("join:familyName", "Neu");
      invited.fill("join:givenName", "Nils");
      invited.fill("join:password", "Colleague!2026");
      invited.fill("join:repeated", "Colleague!2026");
      invited.press("join:send");
      assertThat(invited.heading()).isEqualTo("You have joined");
      assertThat(roles(email)).contains("\"sales\"");
      invited.page().waitForNavigation(() -> invited.page().locator("main a.primary").click());
      invited.typePassword(email, "Colleague!2026");
      assertThat(invited.page().locator("#portal-choice-form").isVisible())
          .as("staff choose a second factor")
          .isTrue();

      String detail = "/admin/identity/person/detail?id=" + Companies.idOf(email);
      max.open(detail);
      max.assertAccessible();
      max.tick("roles:role", "project-manager");
      max.pressAndConfirm("roles:save", "max.admin", "Nils Neu has the new role");
      assertThat(roles(email)).contains("\"sales\"").contains("\"project-manager\"");
      max.pressAndConfirm("removal:remove", "max.admin", "Nils Neu was removed");
      assertThat(account(email)).contains("\"enabled\":false");
      max.pressAndConfirm("restoring:restore", "max.admin", "Nils Neu can sign in again");
      assertThat(account(email)).contains("\"enabled\":true");
      max.pressAndConfirm("removal:remove", "max.admin", "Nils Neu was removed");
    }
  }

  @Test
  void who_may_know_whom() throws SQLException {
    String tom = "/admin/identity/person/detail?id=" + Companies.idOf("tom.berg");
    try (Person chen = Person.signedIn("chen.yu", "en-GB", LIST);
        Person anna = Person.signedIn("anna.klein", "en-GB", LIST + "?kind=customers&q=berg")) {
      assertThat(chen.text()).contains("Max Admin").doesNotContain("Tom Berg");
      chen.open(LIST + "?kind=customers");
      assertThat(chen.text()).doesNotContain("Tom Berg");
      assertThat(chen.open(tom).status()).isEqualTo(404);
      assertThat(chen.open("/admin/identity/person/invite").status()).isEqualTo(403);
      assertThat(anna.text()).contains("Tom Berg").contains("Helix").doesNotContain("Lin Wei");
      anna.open(LIST + "?kind=customers&company=aurora");
      assertThat(anna.text()).contains("Lin Wei").doesNotContain("Tom Berg");
      anna.open(tom);
      assertThat(anna.control("removal:remove").count()).as("sales only look").isZero();
    }
  }

  private static String account(String username) {
    return KeycloakConsole.send("GET", "/users?exact=true&username=" + username, "").body();
  }

  private static String roles(String username) {
    return KeycloakConsole.send(
            "GET", "/users/" + KeycloakConsole.subject(username) + "/role-mappings/realm", "")
        .body();
  }
}

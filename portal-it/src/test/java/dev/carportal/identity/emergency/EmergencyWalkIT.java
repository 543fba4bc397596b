package dev.carportal.identity.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dev.carportal.harness.Companies;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Emergency access takes four eyes, alarms everybody, is written down and ends by itself. */
class EmergencyWalkIT {
  private static final String ASK = "/admin/identity/emergency/edit";
  private static final String REASON = "Nobody at the company can sign in since this morning.";

  @Test
  void one_asks_another_agrees_everybody_hears_and_it_ends() throws SQLException {
    String name = "Emergency " + System.nanoTime();
    long company = Companies.found(name);
    String chief = Companies.colleague("customer-admin", company, "Emil Emergency");
    try (Person sara = Person.signedIn("sara.vogel", "en-GB", ASK);
        Person max = Person.signedIn("max.admin", "en-GB", "/admin/identity/emergency/list");
        Person emil = Person.signedIn(chief, "en-GB", "/portal/")) {
      sara.assertAccessible();
      ask(sara, name, "too short");
      assertThat(sara.page().locator("body").innerText()).contains("at least 20 characters");
      ask(sara, name, REASON);
      sara.assertAccessible();
      String detail = sara.path();
      String number = sara.heading();
      String read = detail.replace("/detail", "/read");
      assertThat(sara.text()).contains("Waits for a decision");
      assertThat(sara.control("decision:agree").count()).as("not by herself").isZero();
      assertThat(sara.open(read).status()).as("nothing is open yet").isEqualTo(404);

      max.open(detail);
      max.assertAccessible();
      max.pressAndConfirm("decision:agree", "max.admin", number + " is open");
      assertThat(max.open(read).status()).as("it opens nothing to him").isEqualTo(404);

      assertThat(sara.open(read).status()).isEqualTo(200);
      sara.assertAccessible();
      assertThat(sara.text()).contains("Emil Emergency");
      sara.open(read + "&what=trail");
      assertThat(sara.text()).contains("Signed in");
      assertThat(
              Stack.get()
                  .count(
                      "portal",
                      "select count(*) from platform.audit_entries where action = 'Read' and"
                          + " actor_name = 'Sara Vogel' and company_id = "
                          + company
                          + " and changes::text like '%"
                          + number
                          + "%'"))
          .as("both pages are written down with the number")
          .isEqualTo(2);
      emil.open("/portal/identity/emergency/list");
      emil.assertAccessible();
      assertThat(emil.text()).contains(number).contains("Sara Vogel").contains("Max Admin");
      Mails.to(chief + "@example.com", number);
      Mails.to("max.admin@zhiyu.example", number + " to " + name);

      change(
          "update identity.emergency_grants set ends_at = now() - interval '1 second' where"
              + " grant_number = '"
              + number
              + "'");
      assertThat(sara.open(read).status()).as("its time is over").isEqualTo(404);
      sara.open(detail);
      assertThat(sara.text()).contains("Time over");
      change(
          "update identity.emergency_grants set ends_at = decided_at + interval '1 hour' where"
              + " grant_number = '"
              + number
              + "'");
      sara.open(detail);
      sara.press("decision:end");
      assertThat(sara.text()).contains("Ended early");
      assertThat(sara.open(read).status()).as("ended by herself").isEqualTo(404);
    }
  }

  @Test
  void nobody_agrees_to_her_own_request_or_knows_of_others() throws SQLException {
    String name = "Alone " + System.nanoTime();
    Companies.colleague("customer-admin", Companies.found(name), "Alma Alone");
    try (Person max = Person.signedIn("max.admin", "en-GB", ASK);
        Person chen = Person.signedIn("chen.yu", "en-GB", "/admin/");
        Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      ask(max, name, REASON);
      assertThat(max.control("decision:agree").count()).isZero();
      assertThat(max.control("decision:refuse").count()).isZero();
      assertThat(chen.open(max.path()).status()).as("another one's").isEqualTo(404);
      assertThat(tom.open("/portal/identity/emergency/list").status()).isEqualTo(403);
    }
  }

  private static void ask(Person person, String company, String reason) {
    person.open(ASK);
    person.control("ask:company").selectOption(new SelectOption().setLabel(company));
    person.fill("ask:reason", reason);
    person.press("ask:send");
  }

  private static void change(String sql) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        Statement statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

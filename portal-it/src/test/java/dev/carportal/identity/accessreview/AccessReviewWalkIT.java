package dev.carportal.identity.accessreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.harness.Companies;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A review opens by the clock, is reminded of, decided person by person, confirmed and kept. */
class AccessReviewWalkIT {
  private static final String LIST = "/portal/identity/accessreview/list";

  /** The portal looks every minute; a busy machine takes its time. */
  private static final Duration TICK = Duration.ofSeconds(100);

  @Test
  void a_company_is_asked_reminded_decides_and_confirms() throws Exception {
    long company = Companies.found("Quarterly");
    String chief = Companies.colleague("customer-admin", company, "Quinn Quarter");
    Companies.colleague("customer", company, "Lea Leaver");
    assertThat(reviews(company)).as("known since today").isZero();
    change(
        "update identity.users set created_at = now() - interval '400 days' where company_id = "
            + company);
    assertThat(comes("select count(*) from identity.access_reviews where company_id = " + company))
        .as("opened by itself")
        .isTrue();
    Mails.to(chief + "@example.com", "who belongs to Quarterly?");
    change(
        "update identity.access_reviews set opened_at = now() - interval '15 days'"
            + " where company_id = "
            + company);
    assertThat(
            comes(
                "select count(*) from identity.access_reviews where reminders = 2 and company_id = "
                    + company))
        .as("reminded of")
        .isTrue();
    Mails.to(chief + "@example.com", "waits for you");
    try (Person max = Person.signedIn("max.admin", "en-GB", "/admin/identity/accessreview/list")) {
      max.open("/admin/identity/accessreview/list?state=overdue");
      assertThat(max.text()).contains("Quarterly");
      max.assertAccessible();
    }

    try (Person admin = Person.signedIn(chief, "en-GB", LIST);
        Person linWei = Person.signedIn("lin.wei", "en-GB", LIST)) {
      admin.assertAccessible();
      admin.page().waitForNavigation(() -> admin.page().locator("a.row-link").first().click());
      admin.assertAccessible();
      assertThat(admin.text()).contains("Overdue").contains("New").contains("Lea Leaver");
      String review = admin.path();
      assertThat(linWei.open(review).status()).as("another company's").isEqualTo(404);
      admin.press("confirmation:confirm");
      assertThat(admin.page().locator("body").innerText()).contains("Decide first on:");
      admin.press("review:people:1:keep");
      assertThat(admin.page().locator("body").innerText()).contains("Quinn Quarter stays");
      admin.control("review:people:0:remove").click();
      Companies.confirmByMail(admin, chief, "/portal/identity/accessreview/detail");
      assertThat(admin.page().locator("body").innerText()).contains("Lea Leaver was removed");
      admin.press("confirmation:confirm");
      assertThat(admin.page().locator("body").innerText()).contains("is confirmed");
      assertThat(admin.control("confirmation:confirm").count()).isZero();
      String table =
          new String(admin.download(admin.page().locator("a[download]")), StandardCharsets.UTF_8);
      assertThat(table)
          .contains("\"Quinn Quarter\"")
          .contains("\"KEPT\"")
          .contains("\"Lea Leaver\"")
          .contains("\"REMOVED\"");
    }
    for (String forgery :
        new String[] {
          "update identity.access_review_lines set decision = 'Kept' where review_id = (select id"
              + " from identity.access_reviews where company_id = "
              + company
              + ")",
          "update identity.access_reviews set confirmed_by_name = 'x' where company_id = " + company
        }) {
      assertThatThrownBy(() -> change(forgery))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("kept as it is");
    }
  }

  @Test
  void the_demo_has_one_open_and_one_confirmed_and_customers_have_none() {
    try (Person max = Person.signedIn("max.admin", "en-GB", "/admin/identity/accessreview/list");
        Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(max.text()).contains("Mia Hoffmann").contains("Open");
      assertThat(tom.open(LIST).status()).isEqualTo(403);
    }
  }

  private static long reviews(long company) throws SQLException {
    return Stack.get()
        .count(
            "portal", "select count(*) from identity.access_reviews where company_id = " + company);
  }

  private static boolean comes(String query) throws InterruptedException {
    return Waiting.until(
        () -> {
          try {
            return Stack.get().count("portal", query) > 0;
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        },
        TICK,
        () -> false);
  }

  private static void change(String sql) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        Statement statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

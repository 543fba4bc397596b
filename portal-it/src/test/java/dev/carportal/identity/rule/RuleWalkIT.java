package dev.carportal.identity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An administrator asks what the rules of access decide, and writes one. */
class RuleWalkIT {
  private static final String EDIT = "/admin/identity/rule/edit";
  private static final String TRY = "/admin/identity/rule/try";

  /** Nobody comes from here (RFC 5737): the rule changes nothing for other walks. */
  private static final String FAR_AWAY = "203.0.113.7";

  private final String code = "walk-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void the_rules_say_beforehand_what_they_decide() throws SQLException {
    try (Person max = Person.signedIn("max.admin", "en-GB", TRY)) {
      max.assertAccessible();
      ask(max, "lin.wei", document("Client", true), "");
      assertThat(max.text()).contains("may do this with").contains("documents-shared");
      ask(max, "lin.wei", document("Internal", true), "");
      assertThat(max.text())
          .contains("may not do this with")
          .contains("Reason code: documents-shared")
          .contains("object.access in (\"Client\", \"Public\")");
      max.assertAccessible();
      ask(max, "lin.wei", document("Client", false), "");
      assertThat(max.text()).contains("there is no such thing").doesNotContain("Reason code");
      ask(max, "nobody.knows", document("Client", true), "");
      assertThat(max.text()).contains("is called “nobody.knows”");
      ask(max, "lin.wei", "D-17", "");
      assertThat(max.text()).contains("There is no id in this");
    }
  }

  @Test
  void a_rule_is_written_holds_is_changed_and_restored() throws Exception {
    String document = document("Client", true);
    try (Person max = Person.signedIn("max.admin", "en-GB", EDIT)) {
      max.assertAccessible();
      max.fill("rule:code", code);
      max.choose("rule:effect", "DENY");
      max.fill("rule:nameEnglish", "Not from far away");
      max.fill("rule:nameChinese", "不得从远处访问");
      max.fill("rule:reasonEnglish", "Not from there.");
      max.fill("rule:reasonChinese", "该地点不可访问。");
      max.fill("rule:condition", "subjct.roles has \"customer\"");
      max.pressAndConfirm("rule:save", "max.admin", "did you mean subject.roles?");
      max.fill("rule:condition", "object.access = \"Secret\"");
      max.pressAndConfirm("rule:save", "max.admin", "object.access never is “Secret”");
      max.fill("rule:condition", "context.network within (\"%s/32\")".formatted(FAR_AWAY));
      max.pressAndConfirm("rule:save", "max.admin", "The rule " + code + " holds now.");
      String page = max.path();

      assertSoon(max, document, FAR_AWAY, "Reason code: " + code);
      assertSoon(max, document, "198.51.100.1", "may do this");

      max.open(page);
      max.assertAccessible();
      max.choose("rule:active", "false");
      max.fill("rule:note", "Not needed for now");
      max.pressAndConfirm("rule:save", "max.admin", "was changed and holds now");
      assertSoon(max, document, FAR_AWAY, "may do this");

      max.open(page);
      assertThat(max.text()).contains("Not needed for now").contains("Not in force");
      max.page().locator("#before input[type=submit], #before button").first().click();
      max.confirmUntil(
          "max.admin", () -> max.page().getByText("Version 1 restored").first().isVisible());
      assertSoon(max, document, FAR_AWAY, "Reason code: " + code);
    }
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from identity.access_rule_versions v join"
                        + " identity.access_rules r on r.id = v.rule_id where r.code = '"
                        + code
                        + "' and v.author_name <> ''"))
        .isEqualTo(3);
    assertThat(
            Stack.get()
                .count(
                    "portal",
                    "select count(*) from platform.audit_entries a join identity.access_rules r on"
                        + " r.public_id = a.entity_id where r.code = '"
                        + code
                        + "'"))
        .as("in the trail: made, changed, restored")
        .isEqualTo(3);
  }

  @Test
  void staff_who_administer_nothing_are_kept_out() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/")) {
      for (String page : new String[] {"/admin/identity/rule/list", EDIT, TRY}) {
        assertThat(anna.open(page).status()).as(page).isEqualTo(403);
      }
      assertThat(anna.page().locator("a[href='/admin/identity/rule/list']").count()).isZero();
    }
  }

  /** A rule holds within a second of being saved. */
  private static void assertSoon(Person admin, String document, String from, String words)
      throws InterruptedException {
    assertThat(
            Waiting.until(
                () -> decided(admin, document, from).contains(words),
                Duration.ofSeconds(5),
                () -> false))
        .as("%s, from %s: %s", words, from, admin.text())
        .isTrue();
  }

  private static String decided(Person admin, String document, String from) {
    admin.open(TRY);
    ask(admin, "lin.wei", document, from);
    return admin.text();
  }

  private static void ask(Person admin, String person, String thing, String from) {
    admin.fill("trial:person", person);
    admin.fill("trial:thing", thing);
    admin.fill("trial:address", from);
    admin.press("trial:ask");
  }

  /** The address of a document of Lin Wei's company, or of another one. */
  private static String document(String access, boolean own) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        Statement query = database.createStatement();
        ResultSet found =
            query.executeQuery(
                "select d.public_id from projects.project_documents d join projects.project_info p"
                    + " on p.id = d.project_id, identity.users u where u.username = 'lin.wei' and"
                    + " d.archived_at is null and d.access_level = '"
                    + access
                    + "' and p.company_id "
                    + (own ? "=" : "<>")
                    + " u.company_id limit 1")) {
      assertThat(found.next()).as("a document").isTrue();
      return Stack.get().url("/admin/projects/document/detail?id=") + found.getString(1);
    }
  }
}

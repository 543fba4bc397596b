package dev.carportal.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.carportal.harness.Attachments;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A project as its manager leads it and its customer sees it. */
class ProjectWalkIT {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void the_customer_sees_exactly_the_documents_she_may_and_each_download_is_written_down()
      throws SQLException {
    String project;
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list")) {
      chenYu.assertAccessible();
      project = aurorasProject(chenYu);
      chenYu.assertAccessible();
      for (String level : new String[] {"PUBLIC", "CLIENT", "INTERNAL"}) {
        addDocument(chenYu, project, level);
      }
    }

    try (Person linWei =
        Person.signedIn(
            "lin.wei", "en-GB", "/portal/projects/project/detail?tab=documents&id=" + project)) {
      linWei.assertAccessible();
      assertThat(linWei.text())
          .contains("PUBLIC " + mark)
          .contains("CLIENT " + mark)
          .doesNotContain("INTERNAL " + mark);
      int before = downloads();
      long noted = noted();
      byte[] file =
          linWei.download(
              linWei
                  .page()
                  .locator("tr", new Page.LocatorOptions().setHasText("CLIENT " + mark))
                  .locator("a[href*='/document/download']"));
      assertThat(new String(file)).contains("CLIENT " + mark);
      assertThat(downloads()).isEqualTo(before + 1);
      assertThat(noted()).as("downloads in the trail").isEqualTo(noted + 1);
    }

    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(tom.open("/portal/projects/project/detail?id=" + project).status()).isEqualTo(404);
    }
  }

  @Test
  void the_manager_moves_a_milestone_by_its_button_and_the_customer_sees_it() {
    String project;
    String milestone;
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list")) {
      project = aurorasProject(chenYu);
      Locator line =
          chenYu.page().locator(".milestones li:has(input[value='Reached today'])").first();
      milestone = line.locator("a.row-link").innerText();
      chenYu
          .page()
          .waitForNavigation(() -> line.locator("input[value='Reached today']").first().click());
      assertThat(lineOf(chenYu, milestone)).contains("Reached");
    }
    try (Person linWei =
        Person.signedIn("lin.wei", "en-GB", "/portal/projects/project/detail?id=" + project)) {
      assertThat(lineOf(linWei, milestone)).contains("Reached");
    }
  }

  private static String lineOf(Person person, String milestone) {
    return person
        .page()
        .locator(".milestones li", new Page.LocatorOptions().setHasText(milestone))
        .first()
        .innerText();
  }

  @Test
  void a_document_of_the_house_cannot_be_downloaded_by_its_address() {
    String address;
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list")) {
      String project = aurorasProject(chenYu);
      addDocument(chenYu, project, "INTERNAL");
      chenYu.open("/admin/projects/project/detail?tab=documents&id=" + project);
      address =
          chenYu
              .page()
              .locator("tr", new Page.LocatorOptions().setHasText("INTERNAL " + mark))
              .locator("a[href*='/document/download']")
              .getAttribute("href");
    }
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/")) {
      assertThat(linWei.open(address.replace("/admin/", "/portal/")).status()).isEqualTo(403);
      assertThat(linWei.heading()).isEqualTo("Why can I not see this?");
      assertThat(linWei.text()).doesNotContain("INTERNAL " + mark);
    }
    try (Person tom = Person.signedIn("tom.berg", "en-GB", "/portal/")) {
      assertThat(tom.open(address.replace("/admin/", "/portal/")).status())
          .as("another company's document does not exist")
          .isEqualTo(404);
    }
  }

  @Test
  void a_document_of_the_house_is_opened_for_a_time_to_her_who_asks() {
    String address;
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list")) {
      String project = aurorasProject(chenYu);
      addDocument(chenYu, project, "INTERNAL");
      chenYu.open("/admin/projects/project/detail?tab=documents&id=" + project);
      address =
          chenYu
              .page()
              .locator("tr", new Page.LocatorOptions().setHasText("INTERNAL " + mark))
              .locator("a[href*='/document/download']")
              .getAttribute("href")
              .replace("/admin/", "/portal/");
    }
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/");
        Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/")) {
      linWei.open(address);
      assertThat(linWei.text()).contains("documents-shared");
      linWei.assertAccessible();
      linWei.fill("ask:reason", "We compare it with our interface " + mark);
      linWei.choose("ask:days", "7");
      linWei.press("ask:send");
      assertThat(linWei.text()).contains("Waiting").doesNotContain("INTERNAL " + mark);

      chenYu.open("/admin/identity/access/list");
      chenYu.assertAccessible();
      Locator wish =
          chenYu.page().locator("tr", new Page.LocatorOptions().setHasText(mark)).first();
      assertThat(wish.innerText()).contains("Lin Wei").contains("INTERNAL " + mark);
      chenYu.page().waitForNavigation(() -> wish.locator("input[id$='grant']").click());

      linWei.open("/portal/identity/access/list");
      assertThat(linWei.text()).contains("INTERNAL " + mark).contains("Open");
      linWei.assertAccessible();
      linWei.open("/portal/projects/project/detail?tab=documents&id=" + projectOfAurora());
      byte[] file =
          linWei.download(
              linWei
                  .page()
                  .locator("tr", new Page.LocatorOptions().setHasText("INTERNAL " + mark))
                  .locator("a[href*='/document/download']"));
      assertThat(new String(file)).contains("INTERNAL " + mark);

      chenYu.open("/admin/identity/access/list");
      chenYu
          .page()
          .waitForNavigation(
              () ->
                  chenYu
                      .page()
                      .locator("tr", new Page.LocatorOptions().setHasText(mark))
                      .first()
                      .locator("input[id$='end']")
                      .click());
      assertThat(linWei.open(address).status()).isEqualTo(403);
    }
  }

  private static String projectOfAurora() {
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list")) {
      return aurorasProject(chenYu);
    }
  }

  /** Opens a project of Aurora Motors that Chen Yu leads, and tells its id. */
  static String aurorasProject(Person chenYu) {
    chenYu.open("/admin/projects/project/list?mine=true");
    chenYu
        .page()
        .locator("tr", new Page.LocatorOptions().setHasText("Aurora"))
        .first()
        .locator("a.row-link")
        .click();
    chenYu.page().waitForURL("**/project/detail**");
    return chenYu.path().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
  }

  private void addDocument(Person chenYu, String project, String level) {
    String title = level + " " + mark;
    chenYu.open("/admin/projects/document/edit?project=" + project);
    chenYu
        .page()
        .locator("input[type=file]")
        .setInputFiles(Attachments.made(level + ".txt", title));
    chenYu.page().waitForCondition(() -> !chenYu.control("document:files").inputValue().isEmpty());
    chenYu.fill("document:title", title);
    chenYu.choose("document:accessLevel", level);
    chenYu.fill("document:number", "1.0");
    chenYu.press("document:save");
    assertThat(chenYu.page().locator("main").innerText()).contains(title);
  }

  private static long noted() throws SQLException {
    return Stack.get()
        .count(
            "portal",
            "select count(*) from platform.audit_entries where action = 'Downloaded' and actor_name"
                + " = 'Lin Wei'");
  }

  private static int downloads() throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement count =
            database.prepareStatement("select count(*) from projects.document_downloads");
        ResultSet rows = count.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }
}

package dev.carportal.clients.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dev.carportal.harness.Attachments;
import dev.carportal.harness.Mails;
import dev.carportal.harness.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the first line of a draft to the decision of the sales staff. */
class RequestWalkIT {
  private final String title = "座椅记忆 seat memory " + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void what_she_types_outlives_her_session_and_is_sent_with_real_files() {
    String draft;
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/edit")) {
      begin(linWei);
      draft = linWei.path();
      linWei
          .page()
          .waitForResponse(
              answer -> answer.request().method().equals("POST"),
              () -> linWei.fill("request:description", "The seat forgets where it was. 座椅忘记位置。"));
    }

    try (Person linWei = Person.signedIn("lin.wei", "en-GB", draft)) {
      assertThat(linWei.control("request:description").inputValue())
          .isEqualTo("The seat forgets where it was. 座椅忘记位置。");
      linWei.assertAccessible();
      linWei.press("request:next");
      linWei.assertAccessible();
      linWei.press("request:next");
      linWei.fill("request:timeline", "First sample in Q2 2027");
      linWei.press("request:next");
      attach(linWei, Attachments.dbc(), Attachments.arxml(), Attachments.reqif());
      linWei.assertAccessible();
      linWei.press("request:next");
      linWei.assertAccessible();
      linWei.press("request:submit");

      assertThat(linWei.path()).startsWith("/portal/clients/request/detail");
      assertThat(linWei.heading()).isEqualTo(title);
      assertThat(linWei.page().locator("#files a[href^='attachment']").count()).isEqualTo(3);
      byte[] file = linWei.download(linWei.page().locator("#files a[href^='attachment']").first());
      assertThat(file).isNotEmpty();
      linWei.assertAccessible();
    }
    Mails.to("anna.klein@zhiyu.example", title);
  }

  @Test
  void files_that_are_not_what_they_say_are_refused_and_not_kept() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/edit")) {
      begin(linWei);
      linWei.open(linWei.path().replaceAll("step=\\d", "step=5"));
      Locator input = linWei.page().locator("input[type=file]");
      input.setInputFiles(Attachments.poisonedArxml());
      linWei.page().locator(".upload.failed").first().waitFor();
      input.setInputFiles(Attachments.disguisedProgram());
      linWei.page().locator(".upload.failed").nth(1).waitFor();
      linWei.page().reload();

      assertThat(linWei.page().locator("a[href^='attachment']").count()).isZero();
    }
  }

  @Test
  void sales_staff_evaluate_and_approve_and_the_customer_is_told() {
    submit();
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list")) {
      anna.assertAccessible();
      openInQueue(anna);
      anna.assertAccessible();
      anna.press("take:takeUnderReview");
      evaluate(anna);
      approve(anna);

      assertThat(anna.text()).contains("Approved");
      assertThat(anna.page().locator("[data-opens-dialog='approve']").count()).isZero();
    }
    Mails.to("lin.wei@aurora-motors.example", title);
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/list")) {
      openOwn(linWei);
      assertThat(linWei.page().locator("#timeline").innerText())
          .contains("Under review")
          .contains("Approved")
          .contains("Anna Klein");
      linWei.open("/portal/projects/project/list?q=" + title.substring(title.length() - 8));
      assertThat(linWei.page().locator("a.row-link").count()).isEqualTo(1);
    }
  }

  @Test
  void a_refused_request_says_why() {
    submit();
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list")) {
      openInQueue(anna);
      anna.press("take:takeUnderReview");
      anna.openDialog("reject");
      anna.fill("rejectForm:reason", "Two suppliers already work on this platform.");
      anna.press("rejectForm:doReject");
    }
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/list")) {
      openOwn(linWei);
      assertThat(linWei.text()).contains("Two suppliers already work on this platform.");
    }
  }

  @Test
  void two_people_of_the_staff_do_not_decide_over_each_other() {
    submit();
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list");
        Person max = Person.signedIn("max.admin", "en-GB", "/admin/")) {
      openInQueue(anna);
      max.open(anna.path());
      anna.press("take:takeUnderReview");
      max.press("take:takeUnderReview");

      assertThat(max.page().locator(".note").first().innerText()).isNotBlank();
      assertThat(max.page().content()).doesNotContain("Exception").doesNotContain("dev.carportal");
    }
  }

  @Test
  void nobody_approves_on_an_evaluation_she_has_not_seen() {
    submit();
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list");
        Person max = Person.signedIn("max.admin", "en-GB", "/admin/")) {
      openInQueue(anna);
      anna.press("take:takeUnderReview");
      evaluate(anna);
      max.open(anna.path());
      anna.fill("evaluate:price", "990000");
      anna.press("evaluate:save");

      approve(max);
      assertThat(max.page().locator("[data-opens-dialog='approve']").count())
          .as("still to be decided")
          .isPositive();
      assertThat(max.page().locator(".messages").innerText())
          .contains("990000")
          .contains("Anna Klein");
      assertThat(max.control("evaluate:price").inputValue()).startsWith("990,000");

      approve(max);
      assertThat(max.page().locator("[data-opens-dialog='approve']").count())
          .as("decided once she has seen it")
          .isZero();
    }
  }

  private static void approve(Person decider) {
    decider.openDialog("approve");
    decider.control("approveForm:manager").selectOption(new SelectOption().setLabel("Chen Yu"));
    decider.press("approveForm:doApprove");
  }

  @Test
  void an_address_with_a_character_no_text_has_does_not_exist() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/")) {
      assertThat(linWei.open("/portal/clients/request/list?q=%00").status()).isEqualTo(404);
      assertThat(linWei.open("/portal/clients/request/list?cursor=made-up").status())
          .as("a page of a list that was never given out")
          .isEqualTo(404);
      assertThat(linWei.open("/en/cases?technology=%00").status())
          .as("what a public page does not know changes nothing")
          .isEqualTo(200);
    }
  }

  @Test
  void staff_take_the_queue_away_as_a_file() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/clients/request/list")) {
      anna.press("export:csv");
      anna.page().locator(".jobs-menu summary").click();
      Locator file = anna.page().locator(".jobs-menu a[href*='file=']").first();
      file.waitFor();
      assertThat(new String(anna.download(file), StandardCharsets.UTF_8)).contains("R-2026-");
    }
  }

  private void submit() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/clients/request/edit")) {
      begin(linWei);
      linWei.fill("request:description", "The seat forgets where it was.");
      linWei.press("request:next");
      linWei.open(linWei.path().replaceAll("step=\\d", "step=6"));
      linWei.press("request:submit");
      assertThat(linWei.path()).startsWith("/portal/clients/request/detail");
    }
  }

  private void begin(Person linWei) {
    linWei.page().locator("[name='request:type']").first().check();
    linWei.fill("request:title", title);
    linWei.press("request:next");
    assertThat(linWei.path()).contains("draft=").contains("step=2");
  }

  private static void attach(Person linWei, Path... files) {
    linWei.page().locator("input[type=file]").setInputFiles(files);
    linWei
        .page()
        .waitForCondition(
            () ->
                linWei.page().locator("[id='request:files'] a[href^='attachment']").count()
                    == files.length);
  }

  private void openInQueue(Person anna) {
    anna.open("/admin/clients/request/list?q=" + title.substring(title.length() - 8));
    open(anna);
  }

  private void openOwn(Person linWei) {
    linWei.open("/portal/clients/request/list?q=" + title.substring(title.length() - 8));
    open(linWei);
  }

  private void open(Person person) {
    person.page().locator("a.row-link", new Page.LocatorOptions().setHasText(title)).click();
    person.page().waitForURL("**/request/detail**");
  }

  private static void evaluate(Person anna) {
    anna.page().locator("[name='evaluate:feasibility']").first().check();
    anna.page().locator("[name='evaluate:risk']").first().check();
    anna.fill("evaluate:effortDays", "120");
    anna.fill("evaluate:price", "480000");
    anna.fill("evaluate:summary", "We have built two of these.");
    anna.press("evaluate:save");
  }
}

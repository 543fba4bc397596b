package dev.carportal.projects.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.carportal.harness.Person;
import dev.carportal.run.process.Waiting;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a customer says of a delivered project, until everybody reads it and no longer does. */
class ReviewWalkIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String CASE = "navigation";

  private final String words = "Worth every week " + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void a_review_is_shown_under_its_case_once_staff_agree_and_disappears_when_it_is_withdrawn()
      throws InterruptedException {
    String own = write();
    assertThat(isShown()).as("shown before staff have seen it").isFalse();

    publish();
    assertThat(Waiting.until(this::isShown, PATIENCE, () -> false))
        .as("a testimonial under its case")
        .isTrue();
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/cases/" + CASE);
      visitor.assertAccessible();
    }

    withdraw(own);
    assertThat(Waiting.until(() -> !isShown(), PATIENCE, () -> false))
        .as("gone from its case")
        .isTrue();
  }

  /** Lin Wei reviews a delivered project that she has not reviewed yet. */
  private String write() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", "/portal/")) {
      linWei.page().locator("a[href*='/projects/review/edit']").first().click();
      linWei.page().waitForURL("**/review/edit**");
      linWei.assertAccessible();
      linWei.press("review:save");
      assertThat(linWei.page().locator(".field-message").first().innerText())
          .as("what is missing, said beside the field")
          .isNotBlank();

      linWei.tick("review:rating", "4.5");
      linWei.fill("review:title", words);
      linWei.fill("review:content", "Every two weeks something ran, and questions were answered.");
      linWei.choose("review:quality", "5");
      linWei.press("review:save");
      assertThat(linWei.text()).contains("Submitted");
      return linWei.path();
    }
  }

  private void publish() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/projects/review/list")) {
      anna.assertAccessible();
      anna.page()
          .locator("tr", new Page.LocatorOptions().setHasText(words))
          .locator("a.row-link")
          .click();
      anna.page().waitForURL("**/review/detail**");
      anna.assertAccessible();
      anna.choose("publishing:caseSlug", CASE);
      anna.press("publishing:publish");
      assertThat(anna.text()).contains("Published");
    }
  }

  private static void withdraw(String own) {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", own)) {
      linWei.press("withdrawal:withdraw");
      assertThat(linWei.text()).contains("Withdrawn");
    }
  }

  private boolean isShown() {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/cases/" + CASE);
      Locator said = visitor.page().locator("blockquote, .testimonial");
      return said.allInnerTexts().stream().anyMatch(text -> text.contains(words))
          || visitor.text().contains(words);
    }
  }
}

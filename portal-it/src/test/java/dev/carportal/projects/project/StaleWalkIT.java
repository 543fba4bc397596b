package dev.carportal.projects.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Person;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people write on the same thing. */
class StaleWalkIT {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void the_later_one_reads_what_the_other_changed_keeps_her_text_and_can_go_on() {
    try (Person chenYu = Person.signedIn("chen.yu", "en-GB", "/admin/projects/project/list");
        Person max = Person.signedIn("max.admin", "en-GB", "/admin/")) {
      String page = "/admin/projects/project/edit?id=" + ProjectWalkIT.aurorasProject(chenYu);
      chenYu.open(page);
      max.open(page);
      max.fill("plan:technologyStack", "QNX, Zephyr " + mark);
      max.press("plan:save");

      chenYu.fill("plan:description", "Hers " + mark);
      chenYu.press("plan:save");
      assertThat(chenYu.page().locator(".messages").innerText())
          .as("what the other changed, and who it was")
          .contains("QNX, Zephyr " + mark)
          .contains("Max Admin");
      assertThat(chenYu.control("plan:description").inputValue()).isEqualTo("Hers " + mark);
      chenYu.assertAccessible();

      chenYu.press("plan:save");
      assertThat(chenYu.path()).contains("/project/detail");
      assertThat(chenYu.text()).contains("Hers " + mark);
    }
  }
}

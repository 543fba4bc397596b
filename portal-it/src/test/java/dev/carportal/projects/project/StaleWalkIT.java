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

  @Test
  void a_case_and_the_companys_own_details_show_what_changed_too() {
    try (Person anna = Person.signedIn("anna.klein", "en-GB", "/admin/showcase/casestudy/list");
        Person max = Person.signedIn("max.admin", "en-GB", "/admin/")) {
      anna.page().locator("a[href*='/casestudy/edit?id=']").first().click();
      anna.page().waitForURL("**/casestudy/edit?id=**");
      max.open(anna.path());
      String vehicle = max.control("edit:enVehicle").inputValue();
      max.fill("edit:enVehicle", "Sedan " + mark);
      max.press("edit:save");

      String team = anna.control("edit:teamSize").inputValue();
      anna.fill("edit:teamSize", "77");
      anna.press("edit:save");
      assertThat(anna.page().locator(".messages").innerText())
          .contains("Vehicle (English)", "Sedan " + mark, "Max Admin")
          .doesNotContain("Problem", "Description");
      assertThat(anna.control("edit:slug").inputValue()).as("its address").isNotEmpty();
      assertThat(anna.control("edit:teamSize").inputValue()).isEqualTo("77");
      anna.fill("edit:enVehicle", vehicle);
      anna.fill("edit:teamSize", team);
      anna.press("edit:save");
      assertThat(anna.path()).as("saved, her word last").contains("/casestudy/list");
    }
    try (Person max = Person.signedIn("max.admin", "en-GB", "/admin/platform/branding/edit");
        Person late = Person.signedIn("max.admin", "en-GB", "/admin/platform/branding/edit")) {
      String legal = max.control("site:legalEn").inputValue();
      max.fill("site:legalEn", "Notice " + mark);
      max.press("site:save");
      late.fill("site:icpNumber", "ICP " + mark);
      late.press("site:save");
      assertThat(late.page().locator(".messages").innerText())
          .contains("Legal notice (English)", "Notice " + mark);
      late.fill("site:icpNumber", "");
      late.fill("site:legalEn", legal);
      late.press("site:save");
      assertThat(late.page().locator("body").innerText()).contains("Saved");
    }
  }
}

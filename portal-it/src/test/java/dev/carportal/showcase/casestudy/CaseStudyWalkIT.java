package dev.carportal.showcase.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case library: found by kind, by technology and by words inside sentences. */
class CaseStudyWalkIT {

  @Test
  void filters_stand_in_the_address_and_narrow_the_library() {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/cases");
      int all = cards(visitor);
      visitor.page().locator(".chip[href*='type=']").first().click();
      visitor.page().waitForURL("**type=**");
      int ofType = cards(visitor);

      assertThat(ofType).isPositive().isLessThan(all);
      visitor.open(visitor.path());
      assertThat(cards(visitor)).as("after a reload").isEqualTo(ofType);
      visitor.open("/en/cases?technology=Rust");
      assertThat(cards(visitor)).isPositive().isLessThan(all);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/zh/cases?q=陀螺仪, /zh/cases/navigation",
    "/zh/search?q=地库, /zh/cases/navigation",
    "/en/cases?q=winter, /en/cases/battery",
    "/en/search?q=controllers, /en/cases/ota"
  })
  void words_inside_sentences_are_found(String path, String found) {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open(path);

      assertThat(visitor.page().locator("main a[href='" + found + "']").count()).isPositive();
    }
  }

  @Test
  void what_nobody_wrote_is_not_found_and_she_is_helped_on() {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/cases?q=zzzzqqqq");

      assertThat(cards(visitor)).isZero();
      assertThat(visitor.page().locator("main a.button").count()).isPositive();
      visitor.assertAccessible();
    }
  }

  @Test
  void a_case_tells_its_story_with_pictures_figures_and_the_customers_words() {
    try (Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/cases/navigation");

      assertThat(visitor.heading()).isEqualTo("Navigation that works in the car park");
      assertThat(visitor.page().locator(".figures dd").count()).isPositive();
      assertThat(visitor.page().locator(".quote blockquote").count()).isPositive();
      assertThat(visitor.page().locator(".story img").count()).isGreaterThan(1);
      byte[] sheet = visitor.download(visitor.page().locator("a[href$='/sheet']"));
      assertThat(sheet).isNotEmpty();
    }
  }

  private static int cards(Person visitor) {
    return visitor.page().locator(".cases .case").count();
  }
}

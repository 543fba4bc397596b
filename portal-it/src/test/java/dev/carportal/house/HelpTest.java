package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Behind "?" every page explains itself, in both languages. */
class HelpTest {
  private static final int SHORTEST = 40;
  private static final Path HELP =
      Project.root().resolve("portal-web/src/main/resources/dev/carportal/help");

  @Test
  void every_page_has_a_topic_in_both_languages() {
    List<String> pages = Pages.signedIn();
    assertThat(pages).as("pages found").isNotEmpty();

    assertThat(missing(pages, HELP)).isEmpty();
  }

  @Test
  void every_topic_belongs_to_a_page() {
    Set<String> topics = Pages.all().stream().map(HelpTest::topic).collect(Collectors.toSet());
    topics.add("glossary.md");
    assertThat(
            Project.files(HELP, ".md").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !topics.contains(name)))
        .isEmpty();
  }

  @Test
  void a_planted_page_without_help_is_refused() {
    assertThat(missing(List.of("/portal/a/b/list"), HELP)).hasSize(2);
  }

  private static List<String> missing(List<String> pages, Path help) {
    List<String> missing = new ArrayList<>();
    for (String page : pages) {
      Stream.of("en", "zh_CN")
          .map(language -> help.resolve(language).resolve(topic(page)))
          .filter(file -> !Files.exists(file) || Project.read(file).strip().length() < SHORTEST)
          .map(file -> help.relativize(file).toString())
          .forEach(missing::add);
    }
    return missing;
  }

  private static String topic(String page) {
    return page.substring(1).replace('/', '-') + ".md";
  }
}

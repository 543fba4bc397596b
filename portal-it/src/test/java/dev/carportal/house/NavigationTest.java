package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody builds a page that no one can find. */
class NavigationTest {
  private static final Pattern OUTCOME = Pattern.compile("\"(/(?:portal|admin)/[a-z/-]+)\"");

  /** Pages that no menu leads to, and where people come from instead. */
  private static final Map<String, String> REACHED_OTHERWISE = reachedOtherwise();

  private static Map<String, String> reachedOtherwise() {
    return Project.read(
            Project.root().resolve("portal-it/src/test/resources/house/pages-beside-the-menu.txt"))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  @Test
  void every_page_is_in_a_menu_or_on_the_written_list() {
    List<String> pages = Pages.signedIn();
    assertThat(pages).as("pages found").isNotEmpty();

    assertThat(lost(pages, menu(), REACHED_OTHERWISE.keySet())).isEmpty();
  }

  @Test
  void every_entry_leads_to_a_page() {
    Set<String> ghosts = new TreeSet<>(menu());
    Pages.all().forEach(ghosts::remove);
    assertThat(ghosts).isEmpty();

    Set<String> gone = new TreeSet<>(REACHED_OTHERWISE.keySet());
    Pages.all().forEach(gone::remove);
    assertThat(gone).isEmpty();
  }

  @Test
  void a_planted_page_without_a_menu_is_refused() {
    assertThat(lost(List.of("/portal/a/b/list"), Set.of("/portal/a/c/list"), Set.of()))
        .containsExactly("/portal/a/b/list");
  }

  private static Set<String> lost(List<String> pages, Set<String> menu, Set<String> listed) {
    Set<String> lost = new TreeSet<>(pages);
    lost.removeAll(menu);
    lost.removeAll(listed);
    return lost;
  }

  private static Set<String> menu() {
    String source =
        Project.read(
            Project.root()
                .resolve(
                    "portal-web/src/main/java/dev/carportal/platform/faces/web/Navigation.java"));
    return OUTCOME
        .matcher(source)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be set stands in one table of the README, each key once. */
class ConfigurationTest {
  private static final Pattern READ =
      Pattern.compile(
          "(?:@ConfigProperty\\(\\s*name = \"|getOptionalValue\\(\"|\\$\\{)(portal\\.[a-z][a-z0-9.-]*[a-z0-9])");
  private static final Pattern TOLD = Pattern.compile("`(portal\\.[a-z][a-z0-9.-]*[a-z0-9])`");

  @Test
  void every_key_that_is_read_is_told_and_every_key_told_is_read() {
    assertThat(told()).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(told())).isEqualTo(read());
  }

  private static List<String> told() {
    return TOLD.matcher(Project.read(Project.root().resolve("README.md")))
        .results()
        .map(found -> found.group(1))
        .filter(key -> !key.equals("portal.cmd"))
        .toList();
  }

  private static Set<String> read() {
    return Stream.of(
            "portal-jpa/src/main",
            "portal-ejb/src/main",
            "portal-web/src/main",
            "portal-api/src/main",
            "wildfly-config/src/main")
        .flatMap(
            folder ->
                Stream.of(".java", ".xml", ".cli", ".json", ".properties")
                    .flatMap(
                        ending -> Project.files(Project.root().resolve(folder), ending).stream()))
        .flatMap(file -> READ.matcher(Project.read(file)).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

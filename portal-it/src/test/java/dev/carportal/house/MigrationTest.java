package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations go forward only, one number each, and never give a runtime login more than rows. */
class MigrationTest {
  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
  private static final Pattern BACKWARD =
      Pattern.compile("(?im)^\\s*(drop\\s+(table|schema|database)|truncate)\\b");

  @ParameterizedTest
  @ValueSource(strings = {"portal", "showcase"})
  void numbers_are_unique_and_names_say_what_comes(String database) {
    List<Path> files = migrations(database);
    assertThat(files).as("migrations of %s", database).isNotEmpty();

    assertThat(complaints(files.stream().map(file -> file.getFileName().toString()).toList()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "showcase"})
  void nothing_goes_backward(String database) {
    assertThat(migrations(database).stream().filter(file -> goesBackward(Project.read(file))))
        .isEmpty();
  }

  @Test
  void planted_migrations_are_refused() {
    assertThat(complaints(List.of("V001__a.sql", "V001__b.sql"))).isNotEmpty();
    assertThat(complaints(List.of("U001__a.sql"))).isNotEmpty();
    assertThat(complaints(List.of("V1__a.sql"))).isNotEmpty();
    assertThat(complaints(List.of("V001__a.sql", "V002__two_words.sql"))).isEmpty();
    assertThat(goesBackward("alter table a add b text;\nDROP TABLE a;")).isTrue();
    assertThat(goesBackward("create table a (b text); -- drop it never")).isFalse();
  }

  private static List<Path> migrations(String database) {
    return Project.files(
        Project.root().resolve("portal-jpa/src/main/resources/db").resolve(database), "");
  }

  private static List<String> complaints(List<String> names) {
    List<String> complaints = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    for (String name : names) {
      Matcher matcher = NAME.matcher(name);
      if (!matcher.matches()) {
        complaints.add(name + " is not V<three digits>__<words>.sql");
      } else if (numbers.containsKey(matcher.group(1))) {
        complaints.add(name + " has the number of " + numbers.get(matcher.group(1)));
      } else {
        numbers.put(matcher.group(1), name);
      }
    }
    return complaints;
  }

  private static boolean goesBackward(String sql) {
    return BACKWARD.matcher(sql).find();
  }
}

package dev.carportal.identity.access.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.InvalidInputException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {
  private static final Facts FACTS =
      Map.<Attribute, Object>of(
              Attribute.SUBJECT_ROLES,
              Set.of("customer", "customer-admin"),
              Attribute.SUBJECT_COMPANY,
              7L,
              Attribute.SUBJECT_PROJECTS,
              Set.of(3L, 4L),
              Attribute.OBJECT_COMPANY,
              7L,
              Attribute.OBJECT_PROJECT,
              4L,
              Attribute.OBJECT_ACCESS,
              "Internal",
              Attribute.OBJECT_ARCHIVED,
              false,
              Attribute.CONTEXT_HOUR,
              9L,
              Attribute.CONTEXT_NETWORK,
              "10.20.30.40")
          ::get;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | true",
        "subject.roles has \"customer\" | true",
        "subject.roles has \"staff\" | false",
        "object.company = subject.company | true",
        "subject.company != object.company | false",
        "object.project in subject.projects | true",
        "subject.projects has object.project | true",
        "object.access in (\"Public\", \"Client\") | false",
        "not object.access in (\"Public\", \"Client\") | true",
        "context.hour >= 8 and context.hour <= 18 | true",
        "context.hour >= 10 or object.archived = false | true",
        "context.network within (\"192.168.0.0/16\", \"10.0.0.0/8\") | true",
        "context.network within (\"10.20.30.41/32\") | false",
        "context.network within (\"10.20.30.32/28\") | true",
        "subject.level >= 2 | false",
        "not subject.level >= 2 | true",
        "false or false and true | false",
        "(true or false) and not (false or false) | true"
      })
  void a_condition_says_what_it_reads(String text, boolean holds) {
    Condition condition = ConditionReader.read(text);

    assertThat(condition.holds(FACTS)).isEqualTo(holds);
    assertThat(ConditionReader.read(condition.text()).holds(FACTS))
        .as("written again")
        .isEqualTo(holds);
    assertThat(condition.given(FACTS).holds(FACTS)).as("asked in two steps").isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "object.acess = \"Public\" | error.access.attribute | 1 | 1 | object.access",
        "subject.roles = \"staff\" | error.access.fit | 1 | 15 | =",
        "object.company = \"seven\" | error.access.number | 1 | 18 | object.company",
        "object.access = public | error.access.text | 1 | 17 | object.access",
        "true and | error.access.incomplete | 1 | 9 | ''",
        "true true | error.access.end | 1 | 6 | true",
        "object.access in (\"Public\" | error.access.expected | 1 | 27 | )",
        "object.company = subject.projects | error.access.relate | 1 | 18 | subject.projects",
        "context.network within (\"10.0.0.0/33\") | error.access.network | 1 | 25 | 10.0.0.0/33",
        "context.network within (\"evil.example\") | error.access.network | 1 | 25 | evil.example"
      })
  void what_cannot_be_read_is_named_with_its_place(
      String text, String key, int line, int column, String word) {
    assertThatThrownBy(() -> ConditionReader.read(text))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              var violation = refused.violations().get(0);
              assertThat(violation.key()).isEqualTo(key);
              assertThat(violation.arguments().get(0)).isEqualTo(line);
              assertThat(violation.arguments().get(1)).isEqualTo(column);
              assertThat(violation.arguments().get(2)).isEqualTo(word);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "object.company", "= 3", "not", "(((", "a.b = 1"})
  void no_nonsense_is_read(String text) {
    assertThatThrownBy(() -> ConditionReader.read(text)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void no_nesting_exhausts_the_reader() {
    assertThatThrownBy(() -> ConditionReader.read("(".repeat(2000) + "true" + ")".repeat(2000)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> ConditionReader.read("not ".repeat(900) + "true"))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void what_has_no_value_fails_each_comparison_and_so_its_opposite_holds() {
    Facts nothing = attribute -> null;
    assertThat(ConditionReader.read("object.company = 7").holds(nothing)).isFalse();
    assertThat(ConditionReader.read("object.company != 7").holds(nothing)).isTrue();
    assertThat(ConditionReader.read("object.company = subject.company").holds(nothing)).isFalse();
  }
}

package dev.carportal.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house holds its own rules, and each rule is seen to refuse a class that breaks it. */
class ArchitectureTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_house_holds(String name, ArchRule rule, String... planted) {
    rule.check(Project.classes());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void a_planted_class_is_refused(String name, ArchRule rule, String... planted) {
    EvaluationResult result = rule.evaluate(Project.planted(planted));

    assertThat(result.hasViolation()).as("violation of '%s' seen", rule.getDescription()).isTrue();
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        rule("areas keep to the map", HouseRules.AREAS_KEEP_TO_THE_MAP, "showcase.planted.service"),
        rule("a place is computed", HouseRules.A_PLACE_IS_COMPUTED, "planted.misplaced"),
        rule(
            "features have no cycles",
            HouseRules.FEATURES_HAVE_NO_CYCLES,
            "projects.planted",
            "projects.plantedtoo"),
        rule(
            "only the model talks to the database",
            HouseRules.ONLY_THE_MODEL_TALKS_TO_THE_DATABASE,
            "projects.planted.service"),
        rule(
            "every EJB says who may call it",
            HouseRules.EVERY_EJB_SAYS_WHO_MAY_CALL_IT,
            "projects.planted.service"),
        rule(
            "every consumer says as whom it runs",
            HouseRules.EVERY_CONSUMER_SAYS_AS_WHOM_IT_RUNS,
            "projects.planted.service"),
        rule(
            "entities change by verbs",
            HouseRules.ENTITIES_CHANGE_BY_VERBS,
            "projects.planted.model"),
        rule(
            "entities compare by their base",
            HouseRules.ENTITIES_COMPARE_BY_THEIR_BASE,
            "projects.planted.model"),
        rule(
            "entities can be made by JPA alone",
            HouseRules.ENTITIES_CAN_BE_MADE_BY_JPA_ALONE,
            "projects.planted.model"),
        rule(
            "views and resources see no entity",
            HouseRules.VIEWS_AND_RESOURCES_SEE_NO_ENTITY,
            "projects.planted"),
        rule(
            "web and rest do not know each other",
            HouseRules.WEB_AND_REST_DO_NOT_KNOW_EACH_OTHER,
            "projects.planted.web"),
        rule("layers point down", HouseRules.LAYERS_POINT_DOWN, "projects.planted.model"),
        rule(
            "names say what a thing is",
            HouseRules.NAMES_SAY_WHAT_A_THING_IS,
            "projects.planted.service"),
        rule(
            "services have no interface of their own",
            HouseRules.SERVICES_HAVE_NO_INTERFACE_OF_THEIR_OWN,
            "projects.planted.service"),
        rule(
            "the showcase keeps to its database",
            HouseRules.THE_SHOWCASE_KEEPS_TO_ITS_DATABASE,
            "showcase.planted.model"));
  }

  private static Arguments rule(String name, ArchRule rule, String... planted) {
    return arguments(name, rule, planted);
  }
}

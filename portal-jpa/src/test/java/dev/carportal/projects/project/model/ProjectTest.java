package dev.carportal.projects.project.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTest {
  private final User person = new User("s", "u", "u@example.org", "U", UserType.DEVELOPER);
  private final Project project =
      new Project(
          "P-2026-0007",
          new Client(person, ClientType.DEVELOPER),
          null,
          "Navigation",
          ProjectType.APP_DEVELOPMENT,
          Projects.START,
          Projects.END,
          person);

  @ParameterizedTest
  @CsvSource({
    "PLANNING, DEVELOPMENT, true",
    "PLANNING, TESTING, false",
    "PLANNING, DELIVERED, false",
    "DEVELOPMENT, TESTING, true",
    "DEVELOPMENT, PLANNING, true",
    "DEVELOPMENT, DELIVERED, false",
    "TESTING, DELIVERED, true",
    "TESTING, DEVELOPMENT, true",
    "TESTING, MAINTENANCE, false",
    "DELIVERED, MAINTENANCE, true",
    "DELIVERED, TESTING, true",
    "DELIVERED, PLANNING, false",
    "MAINTENANCE, DEVELOPMENT, true",
    "MAINTENANCE, DELIVERED, false"
  })
  void the_way_of_a_project_is_fixed(ProjectStatus from, ProjectStatus to, boolean open) {
    assertThat(from.canBecome(to)).isEqualTo(open);
  }

  @Test
  void a_project_in_planning_cannot_be_delivered() {
    assertThatThrownBy(() -> project.move(ProjectStatus.DELIVERED, null, Projects.NOW))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.project.move");
    assertThat(project.getStatus()).isEqualTo(ProjectStatus.PLANNING);
  }

  @Test
  void a_step_back_needs_a_reason() {
    project.move(ProjectStatus.DEVELOPMENT, null, Projects.NOW);
    assertThatThrownBy(() -> project.move(ProjectStatus.PLANNING, " ", Projects.NOW))
        .isInstanceOf(InvalidInputException.class);
    project.move(ProjectStatus.PLANNING, "The scope has changed", Projects.NOW);
    assertThat(project.getStatus()).isEqualTo(ProjectStatus.PLANNING);
  }

  @Test
  void a_refused_delivery_is_no_delivery() {
    project.move(ProjectStatus.DEVELOPMENT, null, Projects.NOW);
    project.move(ProjectStatus.TESTING, null, Projects.NOW);
    project.move(ProjectStatus.DELIVERED, null, Projects.NOW);
    assertThat(project.getDeliveredAt()).isEqualTo(Projects.NOW);
    project.move(ProjectStatus.TESTING, "The cold start is too slow", Projects.NOW);
    assertThat(project.getDeliveredAt()).isNull();
  }

  @Test
  void a_project_cannot_end_before_it_starts() {
    assertThatThrownBy(() -> project.during(Projects.END, Projects.START))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void a_budget_has_a_currency_and_no_currency_stands_alone() {
    assertThatThrownBy(() -> project.budget(BigDecimal.TEN, null))
        .isInstanceOf(InvalidInputException.class);
    project.budget(null, "CNY");
    assertThat(project.getBudgetCurrency()).isNull();
  }

  @Test
  void only_an_undelivered_project_is_late() {
    LocalDate after = Projects.END.plusDays(1);
    assertThat(project.isLate(Projects.END)).isFalse();
    assertThat(project.isLate(after)).isTrue();
    project.move(ProjectStatus.DEVELOPMENT, null, Projects.NOW);
    project.move(ProjectStatus.TESTING, null, Projects.NOW);
    project.move(ProjectStatus.DELIVERED, null, Projects.NOW);
    assertThat(project.isLate(after)).isFalse();
  }

  @Test
  void every_status_has_a_way_on() {
    assertThat(List.of(ProjectStatus.values())).allMatch(status -> !status.successors().isEmpty());
  }
}

package dev.carportal.projects.milestone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Projects;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestoneTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

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

  private Milestone milestone(int weight) {
    return new Milestone(
        project, 1, Map.of("en", "Design reviewed", "zh-CN", "设计评审"), weight, TODAY.minusDays(3));
  }

  @Test
  void progress_is_the_weight_of_what_is_reached_in_what_is_not_dropped() {
    Milestone first = milestone(30);
    Milestone second = milestone(50);
    Milestone third = milestone(20);
    assertThat(Milestone.progress(List.of(first, second, third))).isZero();
    first.become(MilestoneState.REACHED, TODAY, TODAY);
    assertThat(Milestone.progress(List.of(first, second, third))).isEqualTo(30);
    second.become(MilestoneState.DROPPED, null, TODAY);
    assertThat(Milestone.progress(List.of(first, second, third))).isEqualTo(60);
    assertThat(Milestone.progress(List.of())).isZero();
  }

  @Test
  void nothing_is_reached_in_the_future() {
    Milestone milestone = milestone(10);
    assertThatThrownBy(() -> milestone.become(MilestoneState.REACHED, TODAY.plusDays(1), TODAY))
        .isInstanceOf(InvalidInputException.class);
    assertThat(milestone.getState()).isEqualTo(MilestoneState.PLANNED);
  }

  @Test
  void what_is_opened_again_was_not_reached() {
    Milestone milestone = milestone(10);
    milestone.become(MilestoneState.REACHED, TODAY, TODAY);
    milestone.become(MilestoneState.IN_PROGRESS, null, TODAY);
    assertThat(milestone.getActualDate()).isNull();
  }

  @Test
  void what_is_reached_is_not_planned_anew_nor_dropped() {
    Milestone milestone = milestone(10);
    milestone.become(MilestoneState.REACHED, TODAY, TODAY);
    assertThatThrownBy(() -> milestone.replan(TODAY.plusDays(7), 10))
        .isInstanceOf(RuleException.class);
    assertThatThrownBy(() -> milestone.become(MilestoneState.DROPPED, null, TODAY))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void late_is_what_is_still_open_after_its_day() {
    Milestone milestone = milestone(10);
    assertThat(milestone.isLate(TODAY.minusDays(3))).isFalse();
    assertThat(milestone.isLate(TODAY)).isTrue();
    milestone.become(MilestoneState.REACHED, TODAY, TODAY);
    assertThat(milestone.isLate(TODAY)).isFalse();
  }

  @Test
  void each_reader_reads_her_language_and_nobody_reads_nothing() {
    Milestone milestone = milestone(10);
    assertThat(milestone.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("设计评审");
    assertThat(milestone.name(Locale.GERMANY)).isNotBlank();
    Milestone single = new Milestone(project, 2, Map.of("en", "Handover"), 10, TODAY);
    assertThat(single.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("Handover");
  }
}

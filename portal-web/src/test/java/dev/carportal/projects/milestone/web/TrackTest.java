package dev.carportal.projects.milestone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.MilestoneRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);

  private static MilestoneRow row(int days, MilestoneState state, boolean late) {
    LocalDate day = START.plusDays(days);
    return new MilestoneRow(
        UUID.randomUUID(),
        0,
        Map.of("en", "m" + days),
        10,
        day,
        state == MilestoneState.REACHED ? day : null,
        state,
        late,
        state.successors());
  }

  private static double place(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }

  @Test
  void milestones_stand_in_order_apart_and_inside() {
    List<MilestoneRow> rows = new ArrayList<>();
    for (int day : new int[] {0, 1, 2, 3, 200}) {
      rows.add(row(day, MilestoneState.PLANNED, false));
    }
    Track track = Track.draw(rows, START.plusDays(50), Locale.ENGLISH);
    for (int i = 1; i < track.stops().size(); i++) {
      assertThat(place(track.stops().get(i).place()) - place(track.stops().get(i - 1).place()))
          .isGreaterThan(5);
    }
    assertThat(track.stops()).allSatisfy(s -> assertThat(place(s.place())).isBetween(0.0, 100.0));
    assertThat(track.today()).isNotNull();
    assertThat(track.ticks()).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void the_line_is_done_up_to_the_last_milestone_reached() {
    Track track =
        Track.draw(
            List.of(
                row(0, MilestoneState.REACHED, false),
                row(90, MilestoneState.REACHED, false),
                row(180, MilestoneState.PLANNED, true)),
            START.plusDays(400),
            Locale.SIMPLIFIED_CHINESE);
    assertThat(track.reached()).isEqualTo(track.stops().get(1).place());
    assertThat(track.stops())
        .extracting(TrackStop::look)
        .containsExactly("reached", "reached", "late");
    assertThat(track.today()).isNull();
    assertThat(track.ticks().get(0).label()).isEqualTo("1月");
  }

  @Test
  void a_project_without_milestones_has_an_empty_line() {
    assertThat(Track.draw(List.of(), START, Locale.ENGLISH).stops()).isEmpty();
  }

  @Test
  void many_milestones_on_one_day_still_fit() {
    List<MilestoneRow> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(row(10, MilestoneState.PLANNED, false));
    }
    Track track = Track.draw(rows, START, Locale.ENGLISH);
    assertThat(track.stops()).allSatisfy(s -> assertThat(place(s.place())).isBetween(0.0, 100.0));
  }
}

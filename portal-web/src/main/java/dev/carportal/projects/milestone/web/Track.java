package dev.carportal.projects.milestone.web;

import dev.carportal.projects.milestone.model.MilestoneState;
import dev.carportal.projects.milestone.service.MilestoneRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a project along a line of time, with places in percent, so that the drawing
 * fits any width. Milestones too near to each other are moved apart just enough to be told apart.
 *
 * @param today in percent from the left; null if today lies outside
 * @param reached how far the line is drawn as done, in percent
 */
public record Track(
    List<TrackStop> stops, List<TrackTick> ticks, @Nullable String today, String reached)
    implements Serializable {
  private static final double LEFT = 3;
  private static final double RIGHT = 97;
  private static final int TICKS_MAX = 8;

  /** Draws the milestones, which come by their day. */
  static Track draw(List<MilestoneRow> milestones, LocalDate today, Locale reader) {
    if (milestones.isEmpty()) {
      return new Track(List.of(), List.of(), null, percent(LEFT));
    }
    LocalDate first = day(milestones.get(0));
    LocalDate last = first;
    for (MilestoneRow milestone : milestones) {
      first = day(milestone).isBefore(first) ? day(milestone) : first;
      last = day(milestone).isAfter(last) ? day(milestone) : last;
    }
    Scale scale = new Scale(first.minusDays(7), last.plusDays(7));
    List<TrackStop> stops = new ArrayList<>();
    double gap = Math.min(6.5, (RIGHT - LEFT) / milestones.size());
    double[] places = places(milestones, scale, gap);
    double reached = LEFT;
    for (int i = 0; i < places.length; i++) {
      MilestoneRow milestone = milestones.get(i);
      stops.add(new TrackStop(i + 1, milestone, percent(places[i]), look(milestone)));
      if (milestone.state() == MilestoneState.REACHED) {
        reached = Math.max(reached, places[i]);
      }
    }
    return new Track(stops, ticks(scale, reader), scale.inside(today), percent(reached));
  }

  private static LocalDate day(MilestoneRow milestone) {
    LocalDate actual = milestone.actualDate();
    return actual == null ? milestone.plannedDate() : actual;
  }

  private static double[] places(List<MilestoneRow> milestones, Scale scale, double gap) {
    double[] places = new double[milestones.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = scale.place(day(milestones.get(i)));
      if (i > 0) {
        places[i] = Math.max(places[i], places[i - 1] + gap);
      }
    }
    double limit = RIGHT;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.min(places[i], limit);
      limit = places[i] - gap;
    }
    return places;
  }

  private static String look(MilestoneRow milestone) {
    return switch (milestone.state()) {
      case REACHED -> "reached";
      case DROPPED -> "dropped";
      case IN_PROGRESS -> milestone.late() ? "late" : "running";
      case PLANNED -> milestone.late() ? "late" : "planned";
    };
  }

  private static List<TrackTick> ticks(Scale scale, Locale reader) {
    YearMonth month = YearMonth.from(scale.first).plusMonths(1);
    long months = ChronoUnit.MONTHS.between(month, YearMonth.from(scale.last)) + 1;
    long step = Math.max(1, (months + TICKS_MAX - 1) / TICKS_MAX);
    DateTimeFormatter label =
        DateTimeFormatter.ofPattern(reader.getLanguage().equals("zh") ? "M月" : "MMM", reader);
    List<TrackTick> ticks = new ArrayList<>();
    while (!month.atDay(1).isAfter(scale.last)) {
      ticks.add(new TrackTick(label.format(month), percent(scale.place(month.atDay(1)))));
      month = month.plusMonths(step);
    }
    return ticks;
  }

  private static String percent(double place) {
    return String.format(Locale.ROOT, "%.1f%%", place);
  }

  private record Scale(LocalDate first, LocalDate last) {
    double place(LocalDate day) {
      double whole = ChronoUnit.DAYS.between(first, last);
      return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / whole;
    }

    @Nullable String inside(LocalDate day) {
      return day.isBefore(first) || day.isAfter(last) ? null : percent(place(day));
    }
  }
}

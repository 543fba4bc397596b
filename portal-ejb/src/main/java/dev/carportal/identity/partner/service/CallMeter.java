package dev.carportal.identity.partner.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts calls in memory, so that no call writes to the database. */
@ApplicationScoped
public class CallMeter {
  @Inject private Clock clock;

  private final Map<CallCount.Of, CallCount> counted = new ConcurrentHashMap<>();

  /** A system called. */
  public void count(Long partner, boolean letIn) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    add(new CallCount.Of(partner, today), new CallCount(letIn ? 1 : 0, letIn ? 0 : 1));
  }

  /** Takes what was counted since it was last taken. */
  Map<CallCount.Of, CallCount> take() {
    Map<CallCount.Of, CallCount> taken = new HashMap<>();
    for (CallCount.Of of : List.copyOf(counted.keySet())) {
      CallCount count = counted.remove(of);
      if (count != null) {
        taken.put(of, count);
      }
    }
    return taken;
  }

  /** Gives back what could not be kept. */
  void giveBack(Map<CallCount.Of, CallCount> taken) {
    taken.forEach(this::add);
  }

  private void add(CallCount.Of of, CallCount more) {
    counted.merge(of, more, CallCount::plus);
  }
}

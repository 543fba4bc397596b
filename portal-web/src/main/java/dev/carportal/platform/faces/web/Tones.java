package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tone and icon a status has, by its name, so that the same word looks the same everywhere.
 */
@Named
@ApplicationScoped
public class Tones {
  private static final String NEUTRAL = "neutral";
  private static final Map<String, String> ICONS =
      Map.of(
          "ok", "ok", "warn", "waiting", "danger", "error", "info", "half", "accent", "running",
          NEUTRAL, "ring");
  private static final Map<String, String> TONES = new HashMap<>();

  static {
    put("ok", "APPROVED", "COMPLETED", "DONE", "DELIVERED", "ACTIVE", "PUBLISHED", "ACCEPTED");
    put("ok", "SUCCEEDED", "SENT", "REACHED", "PUBLIC", "STRATEGIC", "RESOLVED", "SIGNED");
    put("warn", "PENDING", "WAITING", "REVIEW", "UNDER_REVIEW", "TESTING", "DUE", "AT_RISK");
    put("warn", "CLIENT", "STALE", "PAUSED", "SUSPENDED", "ON_HOLD", "MEDIUM");
    put("danger", "REJECTED", "FAILED", "OVERDUE", "CANCELLED", "BLOCKED", "LATE", "HIGH");
    put("danger", "DECLINED", "EXPIRED", "TERMINATED", "INTERRUPTED");
    put("info", "SUBMITTED", "NEW", "OPEN", "PLANNING", "PLANNED", "QUEUED", "INTERNAL");
    put("accent", "IN_PROGRESS", "DEVELOPMENT", "RUNNING", "STARTED", "MAINTENANCE");
  }

  private static void put(String tone, String... names) {
    for (String name : names) {
      TONES.put(name, tone);
    }
  }

  /** The tone of a status: ok, warn, danger, info, accent or neutral. */
  public String tone(@Nullable Enum<?> value) {
    return value == null ? NEUTRAL : TONES.getOrDefault(value.name(), NEUTRAL);
  }

  /** The icon of a tone: its shape says the same as its colour. */
  public String icon(String tone) {
    return ICONS.getOrDefault(tone, "ring");
  }

  /** The tone of a message of the last action. */
  public String severity(FacesMessage message) {
    if (message.getSeverity() == FacesMessage.SEVERITY_WARN) {
      return "warn";
    }
    return message.getSeverity() == FacesMessage.SEVERITY_INFO ? "ok" : "danger";
  }

  /** Marks a message as shown; writes nothing. */
  public String read(FacesMessage message) {
    message.rendered();
    return "";
  }

  /** The bundle key of an enum's word, {@code TicketStatus.OPEN}. */
  public String key(@Nullable Enum<?> value) {
    return value == null ? "" : value.getDeclaringClass().getSimpleName() + "." + value.name();
  }
}

package dev.carportal.platform.error.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and stopped, because its author has to show first that it is she; sent anew
 * once she has. Only the confirmation that was asked for this very form lets it go on, and only for
 * a few minutes: what she gave up is not done by the next one.
 *
 * @param name how the confirmation names it; nobody else can
 * @param address where it was sent, with its query
 * @param fields what stood in it
 * @param stoppedAt when it stopped
 */
public record PendingAct(
    String name, String address, Map<String, List<String>> fields, Instant stoppedAt)
    implements Serializable {
  private static final String ATTRIBUTE = "dev.carportal.pendingAct.";
  private static final Duration LIFE = Duration.ofMinutes(10);

  /** More than any form of ours, with its long texts. */
  private static final int LENGTH_MAX = 65_536;

  /** As many as somebody has open side by side. */
  private static final int WAITING_MAX = 4;

  /**
   * Keeps the form of this request in its session; one that is too long is filled in again.
   *
   * @return its name
   */
  static String keep(HttpServletRequest request, Instant now) {
    String query = request.getQueryString();
    String page =
        (String)
            Optional.ofNullable(request.getAttribute("jakarta.servlet.forward.request_uri"))
                .orElse(request.getRequestURI());
    Map<String, List<String>> fields = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
    int length = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    PendingAct act =
        new PendingAct(
            UUID.randomUUID().toString(),
            query == null ? page : page + "?" + query,
            length > LENGTH_MAX ? Map.of() : fields,
            now);
    makeRoom(request.getSession());
    request.getSession().setAttribute(ATTRIBUTE + act.name(), act);
    return act.name();
  }

  private static void makeRoom(HttpSession session) {
    List<PendingAct> waiting =
        Collections.list(session.getAttributeNames()).stream()
            .filter(name -> name.startsWith(ATTRIBUTE))
            .map(name -> (PendingAct) session.getAttribute(name))
            .sorted(Comparator.comparing(PendingAct::stoppedAt).reversed())
            .toList();
    waiting.stream()
        .skip(WAITING_MAX - 1L)
        .forEach(oldest -> session.removeAttribute(ATTRIBUTE + oldest.name()));
  }

  /** The form of this name that waits in a session; it stays there. */
  public static Optional<PendingAct> find(HttpSession session, @Nullable String name, Instant now) {
    return Optional.ofNullable((PendingAct) session.getAttribute(ATTRIBUTE + name))
        .filter(act -> act.stoppedAt().plus(LIFE).isAfter(now));
  }

  /** Takes it out of the session: it is sent, or given up. */
  public void take(HttpSession session) {
    session.removeAttribute(ATTRIBUTE + name);
  }

  /** Whether the form itself was kept, not only its page. */
  public boolean isWhole() {
    return !fields.isEmpty();
  }
}

package dev.carportal.platform.error.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A form that was sent and stopped, because its author has to show first that it is she; sent anew
 * once she has.
 *
 * @param address where it was sent, with its query
 * @param fields what stood in it
 */
public record PendingAct(String address, Map<String, List<String>> fields) implements Serializable {
  private static final String ATTRIBUTE = "dev.carportal.pendingAct";

  /** More than any form of ours, with its long texts. */
  private static final int LENGTH_MAX = 65_536;

  /** Keeps the form of this request in its session; one that is too long is filled in again. */
  static void keep(HttpServletRequest request) {
    String query = request.getQueryString();
    String page =
        (String)
            Optional.ofNullable(request.getAttribute("jakarta.servlet.forward.request_uri"))
                .orElse(request.getRequestURI());
    Map<String, List<String>> fields = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
    int length = fields.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    request
        .getSession()
        .setAttribute(
            ATTRIBUTE,
            new PendingAct(
                query == null ? page : page + "?" + query,
                length > LENGTH_MAX ? Map.of() : fields));
  }

  /** The form that waits in a session; taken away when it is read. */
  public static Optional<PendingAct> take(HttpSession session) {
    Optional<PendingAct> waiting =
        Optional.ofNullable((PendingAct) session.getAttribute(ATTRIBUTE));
    session.removeAttribute(ATTRIBUTE);
    return waiting;
  }

  /** Whether the form itself was kept, not only its page. */
  public boolean isWhole() {
    return !fields.isEmpty();
  }
}

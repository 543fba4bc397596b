package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of the page on screen, with one thing changed: filters, sort and place in a list. */
@Named
@RequestScoped
public class Urls {
  private static final String CURSOR = "cursor";

  @Inject private HttpServletRequest request;

  /** The path as the browser shows it. */
  public String getPath() {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /** The query as the browser shows it, for hidden fields of a search form. */
  public Map<String, String> getQuery() {
    Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query =
        forwarded == null
            ? request.getQueryString()
            : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    Map<String, String> values = new LinkedHashMap<>();
    if (query != null) {
      for (String pair : query.toString().split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        if (!name.isEmpty()) {
          values.put(decode(name), decode(value));
        }
      }
    }
    return values;
  }

  /** This page with another value of a parameter, from the first line; null or "" removes it. */
  public String with(String name, @Nullable Object value) {
    Map<String, String> values = getQuery();
    values.remove(CURSOR);
    change(values, name, value);
    return url(values);
  }

  /** Whether a parameter has this value, or an enum value of this name. */
  public boolean has(String name, @Nullable Object value) {
    String text = value instanceof Enum<?> e ? e.name() : String.valueOf(value);
    return text.equals(getQuery().getOrDefault(name, ""));
  }

  /** The other parameters that a search form keeps: all but its own and the place in the list. */
  public List<Map.Entry<String, String>> rest(String own) {
    return getQuery().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(own) && !entry.getKey().equals(CURSOR))
        .toList();
  }

  /** This page without its filters: the parameters named, comma separated. */
  public String without(String names) {
    Map<String, String> values = getQuery();
    values.remove(CURSOR);
    for (String name : names.split(",", -1)) {
      values.remove(name.strip());
    }
    return url(values);
  }

  /** This page at another place of its list. */
  public String at(@Nullable String cursor) {
    Map<String, String> values = getQuery();
    change(values, CURSOR, cursor);
    return url(values);
  }

  /** This page sorted by a column; a second time the other way round. */
  public String sorted(String column) {
    Map<String, String> values = getQuery();
    boolean descending = isSorted(column) && !isDescending();
    values.remove(CURSOR);
    values.put("sort", column);
    change(values, "desc", descending ? "true" : null);
    return url(values);
  }

  public boolean isSorted(String column) {
    return column.equals(getQuery().get("sort"));
  }

  public boolean isDescending() {
    return "true".equals(getQuery().get("desc"));
  }

  /** How a column is sorted, for {@code aria-sort}. */
  public String order(String column) {
    if (!isSorted(column)) {
      return "none";
    }
    return isDescending() ? "descending" : "ascending";
  }

  private static void change(Map<String, String> values, String name, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      values.remove(name);
    } else {
      values.put(name, value instanceof Enum<?> e ? e.name() : value.toString());
    }
  }

  private String url(Map<String, String> values) {
    String query =
        values.entrySet().stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? getPath() : getPath() + "?" + query;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

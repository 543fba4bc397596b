package dev.carportal.showcase.site.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a public address leads.
 *
 * @param language zh or en
 * @param view the view that answers
 * @param slug the thing the address names; null on pages that are about no single thing
 * @param path the path as it is written
 * @param query the parameters that the page knows, in order, without empty ones; "" for none
 */
record PublicRoute(String language, View view, @Nullable String slug, String path, String query) {
  private static final Pattern PATH =
      Pattern.compile("/(zh|en)/([a-z]*)(?:/([a-z0-9-]{1,80}))?(?:/([a-z]+))?");
  private static final int VALUE_MAX = 200;

  /** A page of the public site. */
  enum View {
    HOME("", false, "/public/showcase/site/home.xhtml", List.of()),
    CAPABILITIES("capabilities", false, "/public/showcase/capability/list.xhtml", List.of()),
    CAPABILITY("capabilities", true, "/public/showcase/capability/detail.xhtml", List.of()),
    CASES(
        "cases",
        false,
        "/public/showcase/casestudy/list.xhtml",
        List.of("cursor", "q", "technology", "type")),
    CASE("cases", true, "/public/showcase/casestudy/detail.xhtml", List.of()),
    SHEET("sheet", true, "/public/showcase/casestudy/sheet.xhtml", List.of()),
    SEARCH("search", false, "/public/showcase/search/list.xhtml", List.of("cursor", "q")),
    LEGAL("legal", false, "/public/showcase/site/legal.xhtml", List.of()),
    DEMO("demo", false, "/public/showcase/site/demo.xhtml", List.of());

    private final String word;
    private final boolean single;
    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // always a List.of
    private final List<String> parameters;

    View(String word, boolean single, String file, List<String> parameters) {
      this.word = word;
      this.single = single;
      this.file = file;
      this.parameters = parameters;
    }
  }

  /** Finds the page at an address; empty if there can be none. */
  static Optional<PublicRoute> of(String path, @Nullable String query) {
    Matcher parts = PATH.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String slug = parts.group(3);
    boolean sheet = "sheet".equals(parts.group(4)) && parts.group(2).equals("cases");
    if (!sheet && (parts.group(4) != null || parts.group(2).equals("sheet"))) {
      return Optional.empty();
    }
    String word = sheet ? "sheet" : parts.group(2);
    for (View view : View.values()) {
      if (view.word.equals(word) && view.single == (slug != null)) {
        return Optional.of(
            new PublicRoute(parts.group(1), view, slug, path, known(view.parameters, query)));
      }
    }
    return Optional.empty();
  }

  private static String known(List<String> names, @Nullable String query) {
    StringBuilder known = new StringBuilder();
    values(names, query)
        .forEach(
            (name, value) -> {
              if (!value.isBlank() && value.length() <= VALUE_MAX && value.indexOf('\0') < 0) {
                known
                    .append(known.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
              }
            });
    return known.toString();
  }

  private static Map<String, String> values(List<String> names, @Nullable String query) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1 && names.contains(pair.substring(0, equals))) {
        values.putIfAbsent(pair.substring(0, equals), decode(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The address others may ask for again: what is typed or paged is not worth keeping. */
  @Nullable String keepAs() {
    boolean once = view == View.SHEET || query.contains("q=") || query.contains("cursor=");
    return once ? null : address();
  }

  /** The address without what the page does not know. */
  String address() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** Where to forward to. */
  String target() {
    return view.file;
  }

  /** What the page is told. */
  Map<String, String> parameters() {
    Map<String, String> told = new TreeMap<>(values(view.parameters, query));
    if (slug != null) {
      told.put("slug", slug);
    }
    return told;
  }
}

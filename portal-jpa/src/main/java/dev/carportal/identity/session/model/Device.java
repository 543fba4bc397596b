package dev.carportal.identity.session.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A browser on a machine, as its owner knows it again.
 *
 * @param name such as {@code Firefox 140 · Linux}; what the browser says of itself, so a help to
 *     its owner and no proof
 */
public record Device(String name) {
  private static final String UNKNOWN = "?";
  private static final int READ_MAX = 512;

  /** The more telling names first: each browser also calls itself by the names of older ones. */
  private static final List<Browser> BROWSERS =
      List.of(
          new Browser("Edge", Pattern.compile("Edg(?:e|A|iOS)?/(\\d{1,4})")),
          new Browser("Opera", Pattern.compile("OPR/(\\d{1,4})")),
          new Browser("WeChat", Pattern.compile("MicroMessenger/(\\d{1,4})")),
          new Browser("Firefox", Pattern.compile("(?:Firefox|FxiOS)/(\\d{1,4})")),
          new Browser("Chrome", Pattern.compile("(?:HeadlessChrome|Chrome|CriOS)/(\\d{1,4})")),
          new Browser(
              "Safari", Pattern.compile("Version/(\\d{1,4})\\S* (?:Mobile/\\S+ )?Safari/")));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("OpenHarmony", "HarmonyOS"),
          Map.entry("HarmonyOS", "HarmonyOS"),
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iOS"),
          Map.entry("iPad", "iPadOS"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Linux", "Linux"));

  /** The device behind a {@code User-Agent} header (RFC 9110, section 10.1.5). */
  public static Device of(@Nullable String userAgent) {
    String all = userAgent == null ? "" : userAgent;
    String said = all.length() > READ_MAX ? all.substring(0, READ_MAX) : all;
    String browser =
        BROWSERS.stream().flatMap(known -> known.in(said).stream()).findFirst().orElse(UNKNOWN);
    String system =
        SYSTEMS.stream()
            .filter(known -> said.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(UNKNOWN);
    return new Device(browser + " · " + system);
  }

  private record Browser(String name, Pattern mark) {
    Optional<String> in(String userAgent) {
      Matcher found = mark.matcher(userAgent);
      return found.find() ? Optional.of(name + " " + found.group(1)) : Optional.empty();
    }
  }
}

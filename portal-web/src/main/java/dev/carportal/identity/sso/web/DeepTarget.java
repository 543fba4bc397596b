package dev.carportal.identity.sso.web;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link may lead: a page of customers of this portal and nothing else. What is allowed is
 * named, what is dangerous is not looked for.
 */
final class DeepTarget {
  static final String HOME = "/portal/";

  private static final int LENGTH_MAX = 1000;
  private static final Pattern PAGE =
      Pattern.compile(
          "/portal(/[A-Za-z0-9](-?[A-Za-z0-9_])*)*/?"
              + "(\\?([A-Za-z0-9_.~=&+:,-]|%[0-9A-Fa-f]{2})*)?");

  /** What the sign-in itself reads from an address. */
  private static final Set<String> RESERVED =
      Set.of(
          "code", "state", "scope", "prompt", "max_age", "login_hint", "kc_idp_hint", "ui_locales");

  private DeepTarget() {}

  /** Whether somebody may be led there. */
  static boolean isPage(String target) {
    return target.length() <= LENGTH_MAX
        && PAGE.matcher(target).matches()
        && Arrays.stream(query(target).split("&"))
            .map(field -> field.split("=", 2)[0])
            .noneMatch(name -> RESERVED.contains(name) || name.indexOf('%') >= 0);
  }

  /** The same place, saying which company signs her in. */
  static String by(String target, String provider) {
    return target + (target.indexOf('?') < 0 ? '?' : '&') + "kc_idp_hint=" + provider;
  }

  private static String query(String target) {
    int mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }
}

package dev.carportal.identity.access.web;

import dev.carportal.platform.gateway.service.DeepLinkKeeper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings a person back to the address she asked for before she had to sign in. */
final class DeepLink {
  private DeepLink() {}

  /** The address with the query that waited during the sign-in; taken away when it is read. */
  static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
    Optional<Cookie> waiting =
        Optional.ofNullable(request.getCookies())
            .map(Arrays::stream)
            .orElseGet(Stream::empty)
            .filter(cookie -> cookie.getName().equals(DeepLinkKeeper.COOKIE))
            .findFirst();
    if (waiting.isEmpty()) { // a form that led to the sign-in is sent anew by the server after it
      return Optional.empty();
    }
    Cookie taken = new Cookie(DeepLinkKeeper.COOKIE, "");
    taken.setPath(request.getRequestURI());
    taken.setMaxAge(0);
    taken.setHttpOnly(true);
    response.addCookie(taken);
    return request.getQueryString() == null
        ? waiting.map(cookie -> request.getRequestURI() + "?" + query(cookie.getValue()))
        : Optional.empty();
  }

  private static String query(String kept) {
    return URLDecoder.decode(kept, StandardCharsets.UTF_8).replaceAll("[\\r\\n]", "");
  }
}

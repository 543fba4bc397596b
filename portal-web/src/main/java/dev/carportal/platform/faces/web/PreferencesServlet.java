package dev.carportal.platform.faces.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Takes what the user menu chose. A servlet and not a view, so that it works from every page
 * without touching what is typed there.
 */
@WebServlet({
  "/portal/preferences",
  "/admin/preferences",
  "/portal/register/preferences",
  "/setup/preferences"
})
public class PreferencesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Preferences preferences;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromOurPages(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      take(request, "language", preferences::chooseLanguage);
      take(request, "theme", v -> preferences.chooseTheme(Preferences.Theme.valueOf(upper(v))));
      take(
          request,
          "density",
          v -> preferences.chooseDensity(Preferences.Density.valueOf(upper(v))));
      take(request, "zone", preferences::chooseZone);
      preferences.keep();
    } catch (IllegalArgumentException | DateTimeException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if ("fetch".equals(request.getHeader("X-Requested-With"))) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", back(request));
    }
  }

  private static void take(HttpServletRequest request, String name, Consumer<String> choice) {
    String value = request.getParameter(name);
    if (value != null && !value.isBlank()) {
      choice.accept(value);
    }
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static boolean isFromOurPages(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && host(origin).equals(request.getHeader("Host"));
  }

  /** The page she came from, as a path: never another site. */
  private static String back(HttpServletRequest request) {
    String referer = request.getHeader("Referer");
    if (referer != null && host(referer).equals(request.getHeader("Host"))) {
      URI page = URI.create(referer);
      String query = page.getRawQuery();
      return page.getRawPath() + (query == null ? "" : "?" + query);
    }
    return request.getServletPath().startsWith("/admin") ? "/admin/" : "/portal/";
  }

  private static String host(String url) {
    try {
      String authority = URI.create(url).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

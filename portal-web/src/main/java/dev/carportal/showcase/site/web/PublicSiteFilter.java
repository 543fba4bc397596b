package dev.carportal.showcase.site.web;

import dev.carportal.platform.cache.web.CapturedResponse;
import dev.carportal.platform.cache.web.PageCache;
import dev.carportal.platform.file.web.FileResponse;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import dev.carportal.showcase.casestudy.web.CasestudySheetView;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Answers the addresses of the public site: from memory where it can, else by the view the address
 * leads to. It comes first of all filters, so that a page from memory costs nothing but its bytes.
 */
public class PublicSiteFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String MISSING = "/public/showcase/site/missing.xhtml";
  private static final String CACHE = "public, max-age=60, stale-while-revalidate=600";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Inject private transient PageCache cache;
  @Inject private transient CaseStudyService cases;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    if (path.equals("/") || path.equals("/demo")) {
      chooseLanguage(path, request, response);
    } else if (isPublic(path)) {
      answer(path, request, response);
    } else if (path.startsWith("/public/") || path.contains("/_")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** The address as the server reads it: decoded, so that no spelling of it walks around a rule. */
  private static String path(HttpServletRequest request) {
    if (request.getRequestURI().equals("/")) {
      return "/"; // the server would already name the welcome file
    }
    String below = request.getPathInfo();
    return below == null ? request.getServletPath() : request.getServletPath() + below;
  }

  private static boolean isPublic(String path) {
    return (path.startsWith("/zh") || path.startsWith("/en"))
        && (path.length() == 3 || path.charAt(3) == '/');
  }

  /** Whoever reads no Chinese reads English. */
  private static void chooseLanguage(
      String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "public, max-age=60");
    boolean asked = request.getHeader("Accept-Language") != null;
    boolean chinese = !asked || Languages.prefersChinese(request.getLocales());
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", (chinese ? "/zh" : "/en") + path);
  }

  private void answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    headers(response);
    String query = request.getQueryString();
    if (cache.sendFresh(query == null ? path : path + "?" + query, request, response)) {
      return;
    }
    if (path.length() == 3) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", path + "/");
      return;
    }
    Optional<PublicRoute> route = PublicRoute.of(path, query);
    if (route.isEmpty()) {
      missing(request, response);
    } else {
      show(route.get(), request, response);
    }
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader("Cache-Control", CACHE);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Content-Security-Policy", POLICY);
  }

  private void show(PublicRoute route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String address = route.keepAs();
    if (address != null && cache.sendFresh(address, request, response)) {
      return;
    }
    long edition = cache.edition();
    // The view sees the address without what the page does not know
    request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, route.path());
    request.setAttribute(
        RequestDispatcher.FORWARD_QUERY_STRING, route.query().isEmpty() ? null : route.query());
    CapturedResponse captured =
        render(route.target(), new PlainRequest(request, route.parameters()), response);
    int status = captured.getStatus();
    if (status == HttpServletResponse.SC_NOT_FOUND) {
      missing(request, response);
    } else if (status != HttpServletResponse.SC_OK) {
      if (address == null || !cache.sendStale(address, request, response)) {
        response.setHeader("Cache-Control", "no-store");
        response.sendError(status);
      }
    } else if (route.view() == PublicRoute.View.SHEET) {
      sendSheet(captured.body(), request, response);
    } else {
      boolean kept = request.getAttribute(PageCache.NOT_KEPT) == null;
      cache.send(kept ? address : null, captured.body(), edition, request, response);
    }
  }

  private void sendSheet(byte[] html, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CasestudySheetView.Sheet sheet =
        (CasestudySheetView.Sheet) request.getAttribute(CasestudySheetView.SHEET);
    if (request.getMethod().equals("GET")) {
      cases.countDownload(
          sheet.caseId(),
          sheet.fileName(),
          html.length,
          request.getRemoteAddr(),
          request.getHeader("User-Agent"));
    }
    FileResponse.send(
        response,
        sheet.fileName(),
        "text/html;charset=UTF-8",
        html.length,
        new ByteArrayInputStream(html));
  }

  private void missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Cache-Control", "no-store");
    if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
      request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }
    CapturedResponse captured = render(MISSING, new PlainRequest(request, Map.of()), response);
    if (captured.getStatus() != HttpServletResponse.SC_OK) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    byte[] html = captured.body();
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    response.getOutputStream().write(html);
  }

  private static CapturedResponse render(
      String target, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    CapturedResponse captured = new CapturedResponse(response);
    request.getRequestDispatcher(target).forward(request, captured);
    return captured;
  }
}

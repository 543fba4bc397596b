package dev.carportal.platform.error.rest;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.rest.AcceptLanguage;
import dev.carportal.platform.error.model.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Locale;
import java.util.Set;

/** Makes the problem documents of one request. */
@ApplicationScoped
public class Problems {
  private static final Set<Integer> EXPLAINED =
      Set.of(400, 401, 403, 404, 405, 406, 413, 415, 428, 429, 500, 503);

  @Inject private HttpServletRequest request;
  @Inject private Caller caller;

  /** A problem of a kind of our own, told by a sentence of the bundle. */
  public Problem of(ProblemKind kind, String key, Object... arguments) {
    return told(kind, sentence(key, arguments));
  }

  /** A problem of a kind of our own, told in words that are already the reader's. */
  public Problem told(ProblemKind kind, String detail) {
    return new Problem(
        kind.type(),
        sentence(kind.titleKey()),
        kind.status(),
        detail,
        path(),
        caller.traceId(),
        null,
        null,
        null,
        null);
  }

  /** A problem that the status says all of. */
  public Problem ofStatus(int status) {
    String key = "problem." + (EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500);
    return new Problem(
        "about:blank",
        sentence(key),
        status,
        sentence(key + ".detail"),
        path(),
        caller.traceId(),
        null,
        null,
        null,
        null);
  }

  /** The answer that carries a problem. */
  public ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status())
        .type(Problem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale().toLanguageTag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem);
  }

  /** The language the client reads. */
  public Locale locale() {
    return AcceptLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** Whether the URL has a parameter of this name. */
  public boolean hasParameter(String name) {
    return request.getParameter(name) != null;
  }

  /** Whether the request has a header of this name. */
  public boolean hasHeader(String name) {
    return request.getHeader(name) != null;
  }

  private String sentence(String key, Object... arguments) {
    return new RuleException(key, arguments).sentence(locale());
  }

  private String path() {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}

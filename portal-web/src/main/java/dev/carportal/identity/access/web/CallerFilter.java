package dev.carportal.identity.access.web;

import dev.carportal.identity.preference.service.PreferenceService;
import dev.carportal.identity.session.web.OpenSessions;
import dev.carportal.identity.session.web.SessionGate;
import dev.carportal.identity.sso.service.SsoRefusal;
import dev.carportal.identity.sso.service.SsoService;
import dev.carportal.identity.user.service.OidcTokens;
import dev.carportal.identity.user.service.SignInService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.platform.gateway.service.ExpiredForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Says who is asking. At the first authenticated request of a session the session gets a new id, so
 * that an id planted before the sign-in is worth nothing after it.
 */
@WebFilter(
    urlPatterns = {"/portal/*", "/admin/*"},
    asyncSupported = true)
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  @Inject private transient Caller caller;
  @Inject private transient SignInService signIns;
  @Inject private transient PreferenceService kept;
  @Inject private transient Preferences preferences;
  @Inject private transient SessionGate gate;
  @Inject private transient SsoService companies;
  @Inject private transient ProviderLogout provider;
  @Inject private transient OpenSessions sessions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getParameterMap().values().stream().anyMatch(CallerFilter::isBroken)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<TokenClaims> claims = OidcTokens.claims(request.getUserPrincipal());
    if (claims.isPresent() && !gate.admits(claims.get())) {
      leave(request, response);
      return;
    }
    boolean known = SessionGate.sid(request) != null;
    Optional<SsoRefusal> refusal = known ? Optional.empty() : claims.flatMap(companies::refuse);
    if (refusal.isPresent()) {
      turnAway(request, response, refusal.get());
      return;
    }
    caller.become(identify(request, claims, known), traceId(request));
    caller.came(claims.map(TokenClaims::level).orElse(1), request.getRemoteAddr());
    caller.confirmed(SessionGate.confirmedAt(request));
    MDC.put("traceId", caller.traceId());
    try {
      if (claims.isPresent()
          && !(known ? gate.goesOn(request) : gate.begins(request, claims.get()))) {
        leave(request, response);
        return;
      }
      Optional<String> deepLink =
          request.getUserPrincipal() == null ? Optional.empty() : DeepLink.take(request, response);
      if (deepLink.isPresent()) {
        response.sendRedirect(deepLink.get());
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      MDC.remove("traceId");
    }
  }

  /** No text has the character zero; no database takes it. */
  private static boolean isBroken(String[] values) {
    return Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0);
  }

  /**
   * Her session is over: she signs in anew and comes back to where she wanted to go. The provider
   * ends its own session first, or it would let her in again without asking.
   */
  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    String page = request.getRequestURI();
    String again = provider.address(request, query.isEmpty() ? page : page + "?" + query);
    sessions.end(request);
    response.setHeader("Cache-Control", "no-store");
    if (request.getHeader("X-Requested-With") != null
        || request.getHeader("Faces-Request") != null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else { // not a redirect: the answer to a form may lead to this site alone (CSP form-action)
      boolean reading = "GET".equals(request.getMethod());
      String next = reading ? again : page + "?" + ExpiredForm.query(query);
      response.setHeader("Refresh", "0; url=" + next);
      response.setContentType("text/html;charset=UTF-8");
    }
  }

  /** She is signed out again at the provider, and told why. */
  private void turnAway(
      HttpServletRequest request, HttpServletResponse response, SsoRefusal refusal)
      throws IOException {
    String told = "/sso/?why=" + refusal.name().toLowerCase(Locale.ROOT);
    String next = provider.address(request, told);
    sessions.end(request);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Refresh", "0; url=" + next);
    response.setContentType("text/html;charset=UTF-8");
  }

  private CallerIdentity identify(
      HttpServletRequest request, Optional<TokenClaims> claims, boolean known) {
    if (claims.isEmpty()) {
      return CallerIdentity.visitor(request.getLocale());
    }
    if (known) {
      return signIns.person(claims.get());
    }
    request.getSession();
    request.changeSessionId();
    CallerIdentity person = signIns.signIn(claims.get());
    kept.atSignIn(person)
        .ifPresent(
            chosen ->
                preferences.adopt(
                    chosen.locale(), chosen.zone(), chosen.theme(), chosen.density()));
    return person;
  }

  /** The trace id of W3C Trace Context's {@code traceparent}, if the request brings a valid one. */
  static @Nullable String traceId(HttpServletRequest request) {
    String header = request.getHeader("traceparent");
    if (header == null) {
      return null;
    }
    Matcher parent = TRACEPARENT.matcher(header);
    return parent.matches() ? parent.group(1) : null;
  }
}

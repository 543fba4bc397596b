package dev.carportal.identity.access.rest;

import dev.carportal.identity.session.service.Revocations;
import dev.carportal.identity.user.service.OidcTokens;
import dev.carportal.identity.user.service.SignInService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.caller.rest.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.MDC;

/** Says who calls, before anything else is done, and under which trace the answer was made. */
@Provider
@PreMatching
@ApplicationScoped
public class CallerFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String TRACE = "traceId";

  @Inject private Caller caller;
  @Inject private SignInService signIn;
  @Inject private PartnerCallers partners;
  @Inject private Revocations revocations;

  @Override
  public void filter(ContainerRequestContext request) {
    String traceId = TraceContext.idOf(request.getHeaderString(TraceContext.HEADER));
    MDC.put(TRACE, traceId);
    caller.become(CallerIdentity.visitor(Locale.ENGLISH), traceId);
    if (request.getUriInfo().getQueryParameters().values().stream()
        .flatMap(Collection::stream)
        .anyMatch(said -> said.indexOf('\0') >= 0)) {
      throw new NotFoundException(); // no text has such a character, so nothing is found by it
    }
    Optional<TokenClaims> claims =
        OidcTokens.claims(request.getSecurityContext().getUserPrincipal());
    if (claims.isPresent()) {
      if (revocations.cover(claims.get())) {
        throw PartnerGate.tokenRefused("error.token.revoked");
      }
      caller.become(identify(claims.get()), traceId);
    }
  }

  private CallerIdentity identify(TokenClaims claims) {
    if (claims.roles().contains(Role.PARTNER)) {
      return partners.caller(claims);
    }
    // A system without the role has no name and no rights; it is no person to make a row for
    return claims.username().isBlank()
        ? CallerIdentity.visitor(Locale.ENGLISH)
        : signIn.person(claims);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String traceId = caller.traceId();
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(TraceContext.HEADER, TraceContext.header(traceId));
    headers.putSingle(TraceContext.ID_HEADER, traceId);
    MDC.remove(TRACE);
  }
}

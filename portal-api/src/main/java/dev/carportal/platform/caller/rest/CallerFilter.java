package dev.carportal.platform.caller.rest;

import dev.carportal.identity.user.service.SignInService;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Says who calls, before anything else is done, and under which trace the answer was made. */
@Provider
@PreMatching
@ApplicationScoped
public class CallerFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String SERVICE_ACCOUNT = "service-account-";
  private static final String TRACE = "traceId";

  @Inject private Caller caller;
  @Inject private SignInService signIn;
  @Inject private PartnerCallers partners;

  @Override
  public void filter(ContainerRequestContext request) {
    String traceId = TraceContext.idOf(request.getHeaderString(TraceContext.HEADER));
    MDC.put(TRACE, traceId);
    caller.become(CallerIdentity.visitor(Locale.ENGLISH), traceId);
    TokenClaims claims = claims(request.getSecurityContext().getUserPrincipal());
    if (claims != null) {
      caller.become(
          claims.username().equals(SERVICE_ACCOUNT + claims.client())
              ? partners.find(claims)
              : signIn.person(claims),
          traceId);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String traceId = caller.traceId();
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle(TraceContext.HEADER, TraceContext.header(traceId));
    headers.putSingle(TraceContext.ID_HEADER, traceId);
    MDC.remove(TRACE);
  }

  private static @Nullable TokenClaims claims(@Nullable Principal principal) {
    if (!(principal instanceof OidcPrincipal<?> known)) {
      return null;
    }
    AccessToken token = known.getOidcSecurityContext().getToken();
    RealmAccessClaim realm = token.getRealmAccessClaim();
    return new TokenClaims(
        token.getSubject(),
        String.valueOf(token.getClaimValueAsString("azp")),
        token.getPreferredUsername() == null ? principal.getName() : token.getPreferredUsername(),
        token.getEmail(),
        token.getName(),
        token.getClaimValueAsString("locale"),
        realm == null ? Set.of() : Set.copyOf(realm.getRoles()));
  }
}

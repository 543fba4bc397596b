package dev.carportal.identity.access.rest;

import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.identity.partner.service.CallAllowance;
import dev.carportal.identity.partner.service.CallMeter;
import dev.carportal.identity.partner.service.PartnerAccess;
import dev.carportal.identity.partner.service.PartnerAccessService;
import dev.carportal.identity.partner.service.PartnerLimits;
import dev.carportal.identity.user.service.OidcTokens;
import dev.carportal.identity.user.service.TokenClaims;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.error.rest.RefusedRequestException;
import dev.carportal.platform.gateway.model.ApiFace;
import dev.carportal.platform.gateway.rest.Face;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a partner's system in: with its certificate where its token is bound to one, as often as it
 * may, and where its token and its company's agreement have the scope. What it was refused is
 * counted each time and written down once a minute.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class PartnerGate implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Logger LOG = LoggerFactory.getLogger(PartnerGate.class);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final String ALLOWANCE = PartnerGate.class.getName() + ".allowance";

  @Context private ResourceInfo resource;
  @Inject private HttpServletRequest servletRequest;
  @Inject private PartnerCallers partners;
  @Inject private PartnerAccessService service;
  @Inject private PartnerLimits limits;
  @Inject private CallMeter meter;

  @Override
  public void filter(ContainerRequestContext request) {
    Principal principal = request.getSecurityContext().getUserPrincipal();
    Optional<TokenClaims> claims = OidcTokens.claims(principal);
    if (claims.isEmpty() || !claims.get().roles().contains(Role.PARTNER)) {
      return;
    }
    ApiFace face = face();
    PartnerAccess access =
        partners
            .access(claims.get().client())
            .orElseThrow(
                () ->
                    new RefusedRequestException(
                        ProblemKind.CLIENT_STOPPED,
                        "error.partner.unknown",
                        claims.get().client()));
    try {
      letIn(access, principal, face, request);
    } catch (RefusedRequestException e) {
      meter.count(access.key(), false);
      note(access, e, face, request);
      throw e;
    }
    meter.count(access.key(), true);
  }

  private void letIn(
      PartnerAccess access, Principal principal, ApiFace face, ContainerRequestContext request) {
    if (access.status() != PartnerStatus.ACTIVE) {
      throw new RefusedRequestException(
          ProblemKind.CLIENT_STOPPED, "error.partner.stopped", access.clientId());
    }
    checkCertificate(access, OidcTokens.thumbprint(principal));
    Optional<CallAllowance> allowance = limits.take(access);
    allowance.ifPresent(
        left -> {
          request.setProperty(ALLOWANCE, left);
          if (!left.letIn()) {
            throw tooMany(left);
          }
        });
    if (!access.faces().contain(face) || !OidcTokens.scopes(principal).contains(face.scope())) {
      throw RefusedRequestException.withHeaders(
          ProblemKind.SCOPE_MISSING,
          Map.of(
              HttpHeaders.WWW_AUTHENTICATE,
              "Bearer error=\"insufficient_scope\", scope=\"" + face.scope() + "\""),
          "error.scope.missing",
          face.scope());
    }
  }

  /** A token that is bound counts with its certificate alone; some systems need a bound one. */
  private void checkCertificate(PartnerAccess access, Optional<String> bound) {
    if (bound.isEmpty()) {
      if (access.certificateBound()) {
        throw tokenRefused("error.token.unbound");
      }
    } else if (!bound.equals(ClientCertificate.thumbprint(servletRequest))) {
      throw tokenRefused("error.token.certificate");
    }
  }

  private static RefusedRequestException tooMany(CallAllowance left) {
    long wait = left.isDaySpent() ? left.dayReset() : left.minuteReset();
    return RefusedRequestException.withHeaders(
        ProblemKind.QUOTA_EXCEEDED,
        Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(wait)),
        left.isDaySpent() ? "error.quota.day" : "error.quota.minute",
        left.isDaySpent() ? left.limits().perDay() : left.limits().perMinute(),
        wait);
  }

  /** The token itself is at fault (RFC 6750, section 3.1). */
  static RefusedRequestException tokenRefused(String key, Object... arguments) {
    return RefusedRequestException.withHeaders(
        ProblemKind.TOKEN_REFUSED,
        Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\""),
        key,
        arguments);
  }

  private ApiFace face() {
    Face face = resource.getResourceClass().getAnnotation(Face.class);
    if (face == null) {
      throw new IllegalStateException(resource.getResourceClass() + " belongs to no face");
    }
    return face.value();
  }

  private void note(
      PartnerAccess access, RefusedRequestException e, ApiFace face, ContainerRequestContext at) {
    if (!limits.isFirst(access.id() + " " + e.key() + " " + face, A_MINUTE)) {
      return;
    }
    Map<String, String> said = new HashMap<>();
    said.put("place", at.getUriInfo().getPath());
    said.put("reason", e.kind().name());
    said.put("scope", face.scope());
    try {
      service.noteRefusal(access, said);
    } catch (RuntimeException failed) {
      LOG.error("A refusal of {} could not be written down", access.clientId(), failed);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(ALLOWANCE) instanceof CallAllowance allowance) {
      RateHeaders.of(allowance).forEach(response.getHeaders()::putSingle);
    }
  }
}

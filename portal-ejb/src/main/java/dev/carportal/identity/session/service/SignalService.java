package dev.carportal.identity.session.service;

import dev.carportal.identity.session.model.SessionEnd;
import dev.carportal.identity.session.model.UserSessionRepository;
import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.CompanyProviderRepository;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the identity provider has to tell. Anybody may call; only what the provider signed is
 * believed.
 */
@Stateless
@PermitAll
public class SignalService {
  private static final String RISC = "https://schemas.openid.net/secevent/risc/event-type/";
  private static final String DISABLED = RISC + "account-disabled";
  private static final String PURGED = RISC + "account-purged";
  private static final String FAILED = "urn:carportal:event:sign-in-failed";
  private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int SAID_MAX = 200;

  /** Whom a sign-in concerns that named no account of ours; what was typed may be a password. */
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject private ProviderTokens tokens;
  @Inject private UserSessionRepository sessions;
  @Inject private UserRepository users;
  @Inject private CompanyProviderRepository providers;
  @Inject private SessionEndings endings;
  @Inject private Revocations revocations;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A security event (RFC 8417): an account was disabled or removed, a sign-in was refused. One of
   * another kind is no concern of ours.
   */
  public void receive(String token) throws UntrustedTokenException {
    JwtClaims claims = tokens.read(token, "secevent+jwt");
    String id = "signal:" + claims.getClaimValueAsString("jti");
    if (!revocations.isNew(id)) {
      return;
    }
    Map.Entry<String, Map<String, String>> event = ProviderTokens.event(claims);
    actAsProvider();
    String subject = ProviderTokens.subject(claims);
    switch (event.getKey()) {
      case DISABLED, PURGED -> disabled(subject, event.getValue().get("client"), issuedAt(claims));
      case FAILED -> failed(subject, event.getValue());
      default -> {}
    }
    endings.remember(id);
  }

  /** The provider ended a session, or all of a person (OpenID Connect Back-Channel Logout 1.0). */
  public void logOut(String token) throws UntrustedTokenException {
    JwtClaims claims = tokens.read(token, "logout+jwt");
    String sid = claims.getClaimValueAsString("sid");
    if (!ProviderTokens.event(claims).getKey().equals(LOGOUT)
        || claims.hasClaim("nonce")
        || (sid == null && ProviderTokens.subject(claims).isEmpty())) {
      throw new UntrustedTokenException("it is no logout token");
    }
    actAsProvider();
    if (sid == null) {
      endAll(ProviderTokens.subject(claims), issuedAt(claims), SessionEnd.PROVIDER);
      return;
    }
    sessions
        .find(sid)
        .ifPresentOrElse(
            session -> {
              endings.end(session, SessionEnd.PROVIDER);
              session.endedAtProvider();
            },
            () -> endings.revoke(Revocations.session(sid), clock.instant()));
  }

  private void disabled(String subject, @Nullable String client, Instant since) {
    if (client != null) {
      endings.revoke(Revocations.client(client), since);
      return;
    }
    endings.revoke(Revocations.account(subject), since);
    endAll(subject, since, SessionEnd.DISABLED);
  }

  /** Ends what was begun up to a moment; what she began since is not meant. */
  private void endAll(String subject, Instant since, SessionEnd reason) {
    users
        .findBySubject(subject)
        .ifPresent(
            user ->
                sessions.findOpen(user.getId()).stream()
                    .filter(session -> session.getStartedAt().isBefore(since.plusSeconds(1)))
                    .forEach(session -> endings.end(session, reason)));
  }

  private void failed(String subject, Map<String, String> said) {
    Optional<User> known = users.findBySubject(subject);
    Map<String, String> kept = new TreeMap<>();
    said.forEach((name, value) -> kept.put(name, shortened(value)));
    UUID whose = known.map(User::getPublicId).orElse(NOBODY);
    journal.note(
        AuditAction.SIGN_IN_FAILED,
        "User",
        whose,
        known
            .map(User::getCompanyId)
            .or(() -> Optional.ofNullable(said.get("provider")).flatMap(this::company))
            .orElse(null),
        kept);
  }

  private Optional<Long> company(String provider) {
    return providers.findBySlug(provider).map(CompanyProvider::getCompanyId);
  }

  private void actAsProvider() {
    CallerIdentity system = CallerIdentity.system();
    caller.become(
        new CallerIdentity(
            null, null, "identity provider", null, system.roles(), system.locale(), system.zone()),
        caller.traceId());
  }

  private static Instant issuedAt(JwtClaims claims) throws UntrustedTokenException {
    try {
      return Instant.ofEpochSecond(claims.getIssuedAt().getValue());
    } catch (MalformedClaimException e) {
      throw new UntrustedTokenException(e);
    }
  }

  private static String shortened(String text) {
    return text.length() > SAID_MAX ? text.substring(0, SAID_MAX) : text;
  }
}

package dev.carportal.keycloak.factor;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Sends codes and checks them. How many a person is sent is counted over all her sign-ins, so that
 * nobody floods her or guesses on and on.
 */
final class CodeDesk {
  static final int CODES_MAX = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);
  static final Duration PAUSE = Duration.ofSeconds(30);

  private static final Logger LOG = Logger.getLogger(CodeDesk.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeycloakSession session;
  private final Channel channel;
  private final AuthenticationSessionModel signIn;

  CodeDesk(KeycloakSession session, Channel channel, AuthenticationSessionModel signIn) {
    this.session = session;
    this.channel = channel;
    this.signIn = signIn;
  }

  /** What became of a code that was asked for; names the message that says so. */
  enum Sent {
    SENT("portalCodeSent"),
    TOO_SOON("portalCodeTooSoon"),
    TOO_MANY("portalCodeTooMany"),
    FAILED("portalCodeNotSent");

    private final String message;

    Sent(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }

  /** Whether a code of this sign-in can still be typed. */
  boolean isWaiting() {
    return kept().filter(code -> code.isAlive(Instant.now())).isPresent();
  }

  /** Sends a new code; the one before is worth nothing any more. */
  Sent send(RealmModel realm, UserModel user, String destination) {
    Sent allowed = count(user);
    if (allowed != Sent.SENT) {
      return allowed;
    }
    OneTimeCode.Issued issued = OneTimeCode.issue(RANDOM, Instant.now());
    try {
      channel.send(session, realm, user, destination, issued.code());
    } catch (SendingException e) {
      LOG.errorf(e, "A code by %s could not be sent", channel.name());
      return Sent.FAILED;
    }
    signIn.setAuthNote(note(), issued.kept().text());
    return Sent.SENT;
  }

  /** Checks what was typed. A right code is used up; a wrong one costs an attempt. */
  OneTimeCode.Result check(@Nullable String typed) {
    Optional<OneTimeCode> kept = kept();
    if (kept.isEmpty()) {
      return OneTimeCode.Result.EXPIRED;
    }
    OneTimeCode.Result result = kept.get().check(typed == null ? "" : typed, Instant.now());
    if (result == OneTimeCode.Result.RIGHT) {
      signIn.removeAuthNote(note());
    } else if (result == OneTimeCode.Result.WRONG) {
      OneTimeCode left = kept.get().afterWrongAttempt();
      signIn.setAuthNote(note(), left.text());
      return left.attemptsLeft() == 0 ? OneTimeCode.Result.EXHAUSTED : result;
    }
    return result;
  }

  private Optional<OneTimeCode> kept() {
    return Optional.ofNullable(signIn.getAuthNote(note())).flatMap(OneTimeCode::parse);
  }

  private String note() {
    return "portal-code-" + channel.name();
  }

  private Sent count(UserModel user) {
    long now = Instant.now().getEpochSecond();
    String last = signIn.getAuthNote(sentNote());
    if (last != null && now - Long.parseLong(last) < PAUSE.toSeconds()) {
      return Sent.TOO_SOON;
    }
    SingleUseObjectProvider shared = session.singleUseObjects();
    String key = "portal-codes." + channel.name() + "." + user.getId();
    Map<String, String> known = shared.get(key);
    int count = known == null ? 0 : Integer.parseInt(known.get("count"));
    if (count >= CODES_MAX) {
      return Sent.TOO_MANY;
    }
    Map<String, String> counted = new HashMap<>();
    counted.put("count", String.valueOf(count + 1));
    if (known == null) {
      shared.put(key, WINDOW.toSeconds(), counted);
    } else {
      shared.replace(key, counted);
    }
    signIn.setAuthNote(sentNote(), String.valueOf(now));
    return Sent.SENT;
  }

  private String sentNote() {
    return note() + "-sent";
  }
}

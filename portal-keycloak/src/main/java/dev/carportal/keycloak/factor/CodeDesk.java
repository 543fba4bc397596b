package dev.carportal.keycloak.factor;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
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
  static final int ATTEMPTS = 5;
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

  /** What typing something came to; names the message that says so. */
  enum Result {
    RIGHT("portalCodeSent"),
    WRONG("portalCodeWrong"),
    EXPIRED("portalCodeExpired"),
    EXHAUSTED("portalCodeExhausted");

    private final String message;

    Result(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }

  /**
   * Checks what was typed. Each code bears five attempts and is right once, however many requests
   * come at the same moment: who is first takes the attempt.
   */
  Result check(@Nullable String typed) {
    Optional<OneTimeCode> kept = kept().filter(code -> code.isAlive(Instant.now()));
    if (kept.isEmpty()) {
      return Result.EXPIRED;
    }
    String code = "portal-code." + kept.get().salt();
    if (!take(code + ".attempt", ATTEMPTS, OneTimeCode.LIFE)) {
      return Result.EXHAUSTED;
    }
    if (!kept.get().matches(typed == null ? "" : typed)) {
      return session.singleUseObjects().contains(code + ".attempt." + (ATTEMPTS - 1))
          ? Result.EXHAUSTED
          : Result.WRONG;
    }
    if (!take(code + ".used", 1, OneTimeCode.LIFE)) {
      return Result.EXPIRED;
    }
    signIn.removeAuthNote(note());
    return Result.RIGHT;
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
    if (!take("portal-codes." + channel.name() + "." + user.getId(), CODES_MAX, WINDOW)) {
      return Sent.TOO_MANY;
    }
    signIn.setAuthNote(sentNote(), String.valueOf(now));
    return Sent.SENT;
  }

  /** Takes one of a few places that are free again after a while; all nodes share them. */
  private boolean take(String key, int places, Duration life) {
    SingleUseObjectProvider shared = session.singleUseObjects();
    return IntStream.range(0, places)
        .anyMatch(place -> shared.putIfAbsent(key + "." + place, life.toSeconds()));
  }

  private String sentNote() {
    return note() + "-sent";
  }
}

package dev.carportal.identity.access.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one request for a fresh second factor was sent with, so that no answer to another one counts
 * (RFC 9700, section 2.1).
 *
 * @param act the form that waits for it
 * @param state ties the answer to this browser
 * @param nonce ties the token to this request
 * @param verifier proves that who asked also takes the answer (RFC 7636)
 */
record StepUpRequest(String act, String state, String nonce, String verifier)
    implements Serializable {
  private static final String ATTRIBUTE = "dev.carportal.stepUp";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one, kept in the session until it is answered. */
  static StepUpRequest begin(HttpSession session, String act) {
    StepUpRequest asked = new StepUpRequest(act, random(), random(), random());
    session.setAttribute(ATTRIBUTE, asked);
    return asked;
  }

  /** The one that is answered now; it counts once. */
  static Optional<StepUpRequest> take(HttpSession session) {
    Optional<StepUpRequest> asked =
        Optional.ofNullable((StepUpRequest) session.getAttribute(ATTRIBUTE));
    session.removeAttribute(ATTRIBUTE);
    return asked;
  }

  boolean isAnsweredBy(@Nullable String answered) {
    return answered != null
        && MessageDigest.isEqual(
            state.getBytes(StandardCharsets.US_ASCII), answered.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of the verifier, as it travels first (RFC 7636, section 4.2). */
  String challenge() {
    try {
      return text(
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return text(bytes);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.UntrustedTokenException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What was sent to an address that is open to anybody: short, or nothing. */
final class SignalBody {
  private static final int BYTES_MAX = 16_384;

  private SignalBody() {}

  static String read(HttpServletRequest request) throws IOException, UntrustedTokenException {
    byte[] bytes = request.getInputStream().readNBytes(BYTES_MAX + 1);
    if (bytes.length > BYTES_MAX) {
      throw new UntrustedTokenException("it is too long");
    }
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}

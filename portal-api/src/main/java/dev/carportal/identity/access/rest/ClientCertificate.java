package dev.carportal.identity.access.rest;

import jakarta.servlet.ServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;

/** The certificate that a client showed on the TLS connection. */
final class ClientCertificate {
  private static final String ATTRIBUTE = "jakarta.servlet.request.X509Certificate";

  private ClientCertificate() {}

  /** Its SHA-256 thumbprint as tokens name it (RFC 8705, section 3.1); empty if it showed none. */
  static Optional<String> thumbprint(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof X509Certificate[] chain && chain.length > 0
        ? Optional.of(thumbprint(chain[0]))
        : Optional.empty();
  }

  static String thumbprint(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A certificate that TLS took can be written", e);
    }
  }
}

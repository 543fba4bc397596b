package dev.carportal.identity.sso.service;

import com.fasterxml.jackson.databind.JsonNode;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.service.SsoTestStep.Outcome;
import dev.carportal.identity.sso.service.SsoTestStep.What;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/** Tries a company's provider, as far as it can be tried without anybody's password. */
@ApplicationScoped
class SsoTest {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @Inject private ProviderDescriptions descriptions;
  @Inject private Clock clock;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * Tries what was typed; the first thing that fails ends it.
   *
   * @param redirectUri where the provider would send its answers
   * @param ourName what a provider of SAML calls us
   */
  List<SsoTestStep> run(ConnectProvider typed, String redirectUri, String ourName, Locale locale) {
    List<SsoTestStep> steps = new ArrayList<>();
    try {
      ProviderDescription said = descriptions.read(typed);
      steps.add(step(What.DESCRIPTION, Outcome.OK, said.issuer()));
      steps.add(typed.protocol() == SsoProtocol.OIDC ? keys(said) : certificates(said));
      if (typed.protocol() == SsoProtocol.OIDC) {
        steps.add(authorization(typed, said, redirectUri));
        steps.add(secret(typed, said, redirectUri));
      } else {
        steps.add(request(said, redirectUri, ourName));
      }
    } catch (InvalidInputException e) {
      steps.add(
          step(
              steps.isEmpty() ? What.DESCRIPTION : What.KEYS,
              Outcome.FAILED,
              e.violations().get(0).sentence(locale)));
    }
    return steps;
  }

  private SsoTestStep keys(ProviderDescription said) {
    int count = 0;
    JsonNode set = Json.read(descriptions.fetch(String.valueOf(said.keysUrl())), JsonNode.class);
    for (JsonNode key : set.path("keys")) {
      if (!"enc".equals(key.path("use").asText()) && key.hasNonNull("kty")) {
        count++;
      }
    }
    return step(What.KEYS, count > 0 ? Outcome.OK : Outcome.FAILED, String.valueOf(count));
  }

  private SsoTestStep certificates(ProviderDescription said) {
    Instant now = clock.instant();
    for (String text : said.certificates()) {
      try {
        X509Certificate certificate =
            (X509Certificate)
                CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                        new ByteArrayInputStream(Base64.getDecoder().decode(text)));
        if (now.isAfter(certificate.getNotAfter().toInstant())
            || now.isBefore(certificate.getNotBefore().toInstant())) {
          return step(What.KEYS, Outcome.FAILED, String.valueOf(certificate.getNotAfter()));
        }
      } catch (CertificateException | IllegalArgumentException e) {
        return step(What.KEYS, Outcome.FAILED, "");
      }
    }
    return step(What.KEYS, Outcome.OK, String.valueOf(said.certificates().size()));
  }

  /** Asked without any form ({@code prompt=none}), it sends us back if it knows us. */
  private SsoTestStep authorization(
      ConnectProvider typed, ProviderDescription said, String redirectUri) {
    String address =
        said.signInUrl()
            + (said.signInUrl().indexOf('?') < 0 ? '?' : '&')
            + "response_type=code&scope=openid&prompt=none&state=test&nonce=test"
            + "&code_challenge_method=S256"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&client_id="
            + encode(String.valueOf(typed.clientId()))
            + "&redirect_uri="
            + encode(redirectUri);
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address)).GET());
    String back = answer == null ? "" : answer.headers().firstValue("Location").orElse("");
    boolean known = back.startsWith(redirectUri) && back.contains("login_required");
    boolean alive = back.startsWith(redirectUri) && back.contains("code=");
    return step(What.SIGN_IN, known || alive ? Outcome.OK : Outcome.FAILED, status(answer));
  }

  /** A code that is none is refused otherwise than a secret that is none. */
  private SsoTestStep secret(ConnectProvider typed, ProviderDescription said, String redirectUri) {
    String secret = typed.clientSecret();
    if (secret == null) {
      return step(What.SECRET, Outcome.SKIPPED, "");
    }
    String form =
        "grant_type=authorization_code&code=test&code_verifier="
            + "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk&redirect_uri="
            + encode(redirectUri)
            + "&client_id="
            + encode(String.valueOf(typed.clientId()))
            + "&client_secret="
            + encode(secret);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(String.valueOf(said.tokenUrl())))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    boolean known = answer != null && answer.body().contains("invalid_grant");
    return step(What.SECRET, known ? Outcome.OK : Outcome.FAILED, status(answer));
  }

  /** A request that may show no form (SAML 2.0 Core, section 3.4.1); what answers takes it. */
  private SsoTestStep request(ProviderDescription said, String redirectUri, String ourName) {
    if (said.wantsSigned() || said.byPost()) {
      return step(What.SIGN_IN, Outcome.SKIPPED, "");
    }
    String xml =
        """
        <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" \
        ID="_%s" Version="2.0" IssueInstant="%s" IsPassive="true" Destination="%s" \
        AssertionConsumerServiceURL="%s" \
        ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST">\
        <saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">%s</saml:Issuer>\
        </samlp:AuthnRequest>"""
            .formatted(
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                escape(said.signInUrl()),
                escape(redirectUri),
                escape(ourName));
    String address =
        said.signInUrl()
            + (said.signInUrl().indexOf('?') < 0 ? '?' : '&')
            + "SAMLRequest="
            + encode(deflated(xml));
    HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address)).GET());
    boolean taken = answer != null && answer.statusCode() < 400;
    return step(What.SIGN_IN, taken ? Outcome.OK : Outcome.FAILED, status(answer));
  }

  /** SAML 2.0 Bindings, section 3.4.4.1. */
  private static String deflated(String xml) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("Nothing is written but memory", e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private @Nullable HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static String status(@Nullable HttpResponse<String> answer) {
    return answer == null ? "" : "HTTP " + answer.statusCode();
  }

  private static SsoTestStep step(What what, Outcome outcome, String detail) {
    return new SsoTestStep(what, outcome, detail);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

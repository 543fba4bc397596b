package dev.carportal.harness;

import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A certificate of a partner's system, from the authority that the launcher made. */
public final class PartnerCertificate {
  private final Home home;
  private final KeyStore keys;

  private PartnerCertificate(Home home, KeyStore keys) {
    this.home = home;
    this.keys = keys;
  }

  /** Makes a key and has it signed, as the guide for partners says. */
  public static PartnerCertificate make(Home home) throws Exception {
    String name = "partner-" + UUID.randomUUID();
    Path store = home.root().resolve(name + ".p12");
    String request = home.root().resolve(name + ".csr").toString();
    String signed = home.root().resolve(name + ".pem").toString();
    String own = store.toString();
    String authority = home.partnerAuthority().toString();
    keytool(
        home,
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=" + name,
        "-storetype",
        "PKCS12",
        "-keystore",
        own);
    keytool(home, "-certreq", "-alias", name, "-keystore", own, "-file", request);
    keytool(
        home,
        "-gencert",
        "-rfc",
        "-alias",
        "ca",
        "-keystore",
        authority,
        "-validity",
        "30",
        "-infile",
        request,
        "-outfile",
        signed);
    keytool(
        home,
        "-importcert",
        "-noprompt",
        "-alias",
        "ca",
        "-keystore",
        own,
        "-file",
        home.root().resolve("partner-ca.pem").toString());
    keytool(home, "-importcert", "-noprompt", "-alias", name, "-keystore", own, "-file", signed);
    return new PartnerCertificate(home, open(store, password(home)));
  }

  /** A system that shows this certificate. */
  public HttpClient client() throws Exception {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, password(home).toCharArray());
    return client(home, factory.getKeyManagers());
  }

  /** A system that shows no certificate. */
  public static HttpClient none(Home home) throws Exception {
    return client(home, null);
  }

  /** How a token names it. */
  public String thumbprint() throws Exception {
    byte[] certificate = null;
    for (String alias : java.util.Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(alias)) {
        certificate = keys.getCertificate(alias).getEncoded();
      }
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(MessageDigest.getInstance("SHA-256").digest(certificate));
  }

  private static HttpClient client(Home home, KeyManager @Nullable [] shown) throws Exception {
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore server = KeyStore.getInstance("PKCS12");
    server.load(null, null);
    server.setCertificateEntry(
        "server", open(home.tlsKeystore(), Secrets.of(home).get("tls")).getCertificate("server"));
    trusted.init(server);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(shown, trusted.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(tls).build();
  }

  private static KeyStore open(Path store, String password)
      throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password.toCharArray());
    }
    return keys;
  }

  private static String password(Home home) {
    return Secrets.of(home).get("partner-ca");
  }

  private static void keytool(Home home, String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass:env", "P"));
    Command.run(
        "Making a partner's certificate",
        command,
        Map.of("P", password(home)),
        home.root(),
        home.logs().resolve("certificate.log"));
  }
}

package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A certificate for this machine alone, made once, signed by nobody else. */
public final class Certificate {
  private static final String PASSWORD = "PORTAL_TLS_PASSWORD";

  private Certificate() {}

  /** Makes it if there is none yet: P-256, for {@code localhost}, for two years. */
  public static void ensure(Home home, Secrets secrets) throws InterruptedException {
    Path store = home.tlsKeystore();
    if (Files.exists(store)) {
      return;
    }
    Command.run(
        "Making a certificate",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost,ip:127.0.0.1",
            "-validity",
            "730",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass:env",
            PASSWORD),
        Map.of(PASSWORD, secrets.get("tls")),
        home.root(),
        home.logs().resolve("certificate.log"));
    try {
      PrivateFiles.ownerOnly(store);
    } catch (IOException e) {
      throw new LaunchException("The key in " + store + " cannot be kept from others.", e);
    }
  }
}

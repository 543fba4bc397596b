package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whose certificates partners' systems may show on this laptop: an authority made once, whose key
 * stays with the home; servers get its certificate alone.
 */
public final class PartnerAuthority {
  private static final String PASSWORD = "PORTAL_PARTNER_PASSWORD";

  private final Home home;
  private final Secrets secrets;

  public PartnerAuthority(Home home, Secrets secrets) {
    this.home = home;
    this.secrets = secrets;
  }

  /** Makes the authority, and what servers trust, if there is none yet. */
  public void ensure() throws InterruptedException {
    if (Files.exists(home.partnerTrust())) {
      return;
    }
    Path certificate = home.root().resolve("partner-ca.pem");
    keytool(
        "-genkeypair",
        "-alias",
        "ca",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=Partners of this portal",
        "-ext",
        "bc:critical=ca:true",
        "-ext",
        "ku:critical=keyCertSign",
        "-validity",
        "1825",
        "-storetype",
        "PKCS12",
        "-keystore",
        home.partnerAuthority().toString());
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "ca",
        "-file",
        certificate.toString(),
        "-keystore",
        home.partnerAuthority().toString());
    keytool(
        "-importcert",
        "-noprompt",
        "-alias",
        "ca",
        "-file",
        certificate.toString(),
        "-storetype",
        "PKCS12",
        "-keystore",
        home.partnerTrust().toString());
    try {
      PrivateFiles.ownerOnly(home.partnerAuthority());
    } catch (IOException e) {
      throw new LaunchException(
          "The key in " + home.partnerAuthority() + " cannot be kept from others.", e);
    }
  }

  private void keytool(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass:env", PASSWORD));
    Command.run(
        "Making the partners' authority",
        command,
        Map.of(PASSWORD, secrets.get("partner-ca")),
        home.root(),
        home.logs().resolve("certificate.log"));
  }
}

package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder a run lives in. Everything a person would miss lies directly below it; what can be
 * rebuilt from the project lies in the installation folder, which several homes may share.
 */
public record Home(Path root, Path installation) {

  /** A home whose installation is its own. */
  public static Home at(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    return new Home(absolute, absolute.resolve("server"));
  }

  public Home withInstallation(Path folder) {
    return new Home(root, folder.toAbsolutePath().normalize());
  }

  /** Makes the folders that must be there before anything starts. */
  public Home create() {
    try {
      for (Path folder :
          new Path[] {
            root, installation, data(), index(), files(), audit(), mail(), sms(), logs(), node()
          }) {
        Files.createDirectories(folder);
      }
      PrivateFiles.ownerOnly(root);
      return this;
    } catch (IOException e) {
      throw new LaunchException(
          "The folder " + root + " cannot be written: " + e.getMessage() + ".", e);
    }
  }

  /** The database cluster. */
  public Path postgres() {
    return root.resolve("postgres");
  }

  /** Transaction log, message journal, timers, credential store. */
  public Path data() {
    return root.resolve("data");
  }

  /** The keys that keep files; without it none can be read. */
  public Path keys() {
    return data().resolve("portal.keys");
  }

  public Path index() {
    return root.resolve("index");
  }

  public Path files() {
    return root.resolve("files");
  }

  /** Where the seals of the audit trail are written, outside the database. */
  public Path audit() {
    return root.resolve("audit");
  }

  /** Where mail lands as .eml while no mail server is configured. */
  public Path mail() {
    return root.resolve("mail");
  }

  /** Where text messages land while no gateway is configured. */
  public Path sms() {
    return root.resolve("sms");
  }

  /** The key and the certificate that the launcher made for TLS. */
  public Path tlsKeystore() {
    return root.resolve("tls.p12");
  }

  /** The key and the certificate of the authority that partners' certificates come from. */
  public Path partnerAuthority() {
    return root.resolve("partner-ca.p12");
  }

  /** The certificate of that authority alone, for the servers. */
  public Path partnerTrust() {
    return root.resolve("partner-trust.p12");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** The server's base folder of this node: configuration and deployment, made anew each start. */
  public Path node() {
    return root.resolve("node");
  }

  public Path secretsFile() {
    return root.resolve("secrets.properties");
  }

  public Path demoCredentials() {
    return root.resolve("demo-credentials.properties");
  }

  public Path factsFile() {
    return root.resolve("home.properties");
  }

  public Path lockFile() {
    return root.resolve("run.lock");
  }

  public Path stateFile() {
    return root.resolve("run.properties");
  }

  /** Exists while somebody asks the running launcher to stop. */
  public Path stopFile() {
    return root.resolve("run.stop");
  }
}

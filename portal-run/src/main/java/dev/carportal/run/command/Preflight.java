package dev.carportal.run.command;

import dev.carportal.run.LaunchException;
import dev.carportal.run.Settings;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks for what would make a run fail, before anything is started. */
final class Preflight {
  private static final int OLDEST_JDK = 17;
  private static final long LEAST_FREE_BYTES = 2L << 30;

  private Preflight() {}

  static void check(Settings settings) throws InterruptedException {
    checkJdk(Runtime.version().feature());
    checkNotRunning(settings.home());
    Leftovers.end(settings.home());
    checkDisk(settings.home());
    checkPorts(settings);
    if (settings.tls()) {
      checkCertificate(
          settings.external().value("PORTAL_TLS_KEYSTORE"),
          settings.external().value("PORTAL_TLS_PASSWORD"));
    }
  }

  /** A key and certificate of one's own come with what opens them, or the server starts without. */
  static void checkCertificate(Optional<String> keystore, Optional<String> password) {
    if (keystore.isEmpty()) {
      return;
    }
    try (InputStream file = Files.newInputStream(Path.of(keystore.get()))) {
      KeyStore.getInstance("PKCS12").load(file, password.orElse("").toCharArray());
    } catch (IOException | GeneralSecurityException e) {
      throw new LaunchException(
          "The certificate in PORTAL_TLS_KEYSTORE ("
              + keystore.get()
              + ") cannot be opened: "
              + e
              + ". Name a PKCS12 file, and its password in PORTAL_TLS_PASSWORD.",
          e);
    }
  }

  static void checkJdk(int version) {
    if (version < OLDEST_JDK) {
      throw new LaunchException(
          "The portal needs a JDK of version "
              + OLDEST_JDK
              + " or newer, and this is version "
              + version
              + ": set JAVA_HOME to a newer one.");
    }
  }

  private static void checkNotRunning(Home home) {
    if (RunLock.isHeld(home)) {
      RunState state = RunState.last(home).orElse(null);
      throw new LaunchException(
          state == null
              ? "The portal is already running in " + home.root() + "."
              : "The portal is already running at "
                  + state.url()
                  + " (process "
                  + state.pid()
                  + "): ./portal stop ends it.");
    }
  }

  private static void checkDisk(Home home) {
    try {
      Files.createDirectories(home.root());
      long free = Files.getFileStore(home.root()).getUsableSpace();
      if (free < LEAST_FREE_BYTES) {
        throw new LaunchException(
            "The disk under "
                + home.root()
                + " has only "
                + (free >> 20)
                + " MB left and the portal needs 2048 MB: free some, or set PORTAL_HOME to another"
                + " disk.");
      }
    } catch (IOException e) {
      throw new LaunchException(
          "The folder " + home.root() + " cannot be written: " + e.getMessage() + ".", e);
    }
  }

  private static void checkPorts(Settings settings) {
    Map<String, Integer> wanted = new LinkedHashMap<>(settings.ports().all());
    if (!settings.tls()) {
      wanted.remove("the portal's TLS");
      wanted.remove("Keycloak's TLS");
    }
    if (!settings.external().needsKeycloak(settings.roles().needsPortal())) {
      wanted.remove("Keycloak");
      wanted.remove("Keycloak's TLS");
    }
    if (!settings.external().needsPostgres(settings.roles().needsPortal())) {
      wanted.remove("PostgreSQL");
    }
    settings
        .ports()
        .firstTaken(wanted)
        .ifPresent(
            taken -> {
              throw new LaunchException(
                  "Port "
                      + taken.getValue()
                      + ", which "
                      + taken.getKey()
                      + " wants, is taken by another program: end that one, or move all ports with"
                      + " ./portal run --port N.");
            });
  }
}

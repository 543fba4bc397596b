package dev.carportal.run.keycloak;

import dev.carportal.run.LaunchException;
import dev.carportal.run.build.Fingerprint;
import dev.carportal.run.build.Project;
import dev.carportal.run.build.Zip;
import dev.carportal.run.home.Folders;
import dev.carportal.run.home.Home;
import dev.carportal.run.process.Background;
import dev.carportal.run.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keycloak unpacked and built for PostgreSQL once, so that every later start is quick. */
public final class KeycloakInstallation {
  private static final List<String> OPTIONS =
      List.of(
          "--db=postgres",
          "--spi-email-sender--provider=portal-mail",
          "--https-client-auth=request");
  private final Project project;
  private final Home home;

  public KeycloakInstallation(Project project, Home home) {
    this.project = project;
    this.home = home;
  }

  public Path script() {
    return folder().resolve("bin").resolve(Background.isWindows() ? "kc.bat" : "kc.sh");
  }

  private Path folder() {
    return home.installation().resolve("keycloak");
  }

  public boolean isCurrent() {
    try {
      return Fingerprint.matches(marker(), madeFrom());
    } catch (IOException e) {
      return false;
    }
  }

  public void install() throws InterruptedException {
    if (isCurrent()) {
      return;
    }
    try {
      Folders.delete(folder());
      Files.createDirectories(folder());
      Zip.unpackWithoutTop(project.keycloakZip(), folder());
      Folders.copy(project.loginThemes(), folder().resolve("themes"));
      Files.copy(project.brand(), folder().resolve("themes/portal/account/resources/logo.svg"));
      Path provider = project.keycloakProvider();
      Files.copy(provider, folder().resolve("providers").resolve(provider.getFileName()));
      List<String> command = new java.util.ArrayList<>(List.of(script().toString(), "build"));
      command.addAll(OPTIONS);
      Command.run(
          "Building Keycloak",
          command,
          Map.of("JAVA_HOME", System.getProperty("java.home")),
          folder(),
          home.logs().resolve("keycloak-build.log"));
      Files.writeString(marker(), madeFrom());
    } catch (IOException e) {
      throw new LaunchException("Keycloak could not be unpacked to " + folder() + ": " + e, e);
    }
  }

  private Path marker() {
    return folder().resolve(".made-from");
  }

  private String madeFrom() throws IOException {
    Path zip = project.keycloakZip();
    return new Fingerprint()
        .add(zip.getFileName() + " " + Files.size(zip))
        .addContents(project.loginThemes())
        .addContents(project.keycloakProvider())
        .addContents(project.brand())
        .add(OPTIONS.toString())
        .add(folder().toString())
        .text();
  }
}

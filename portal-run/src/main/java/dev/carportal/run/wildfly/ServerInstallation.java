package dev.carportal.run.wildfly;

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
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * WildFly, unpacked and configured by the project's scripts into a fresh folder. Only a server
 * whose scripts all went through takes the place of the one before.
 */
public final class ServerInstallation {
  /** The configuration that one node and a cluster share. */
  public static final String CONFIGURATION = "standalone-full-ha.xml";

  private final Project project;
  private final Home home;

  public ServerInstallation(Project project, Home home) {
    this.project = project;
    this.home = home;
  }

  public Path folder() {
    return home.installation().resolve("wildfly");
  }

  public Path script() {
    return bin(folder(), "standalone");
  }

  private static Path bin(Path server, String name) {
    return server.resolve("bin").resolve(name + (Background.isWindows() ? ".bat" : ".sh"));
  }

  public boolean isCurrent() {
    try {
      return Fingerprint.matches(folder().resolve(".made-from"), madeFrom());
    } catch (IOException e) {
      return false;
    }
  }

  public void install() throws InterruptedException {
    if (isCurrent()) {
      return;
    }
    Path draft = home.installation().resolve("wildfly.new");
    try {
      Folders.delete(draft);
      Files.createDirectories(draft);
      Zip.unpackWithoutTop(project.wildflyZip(), draft);
      Folders.copy(project.serverModules(), draft.resolve("modules"));
      Folders.copy(project.moduleJars(), draft.resolve("modules"));
      append("standalone.conf", draft);
      append("standalone.conf.bat", draft);
      configure(draft);
      keepSecretsOutOfTheLog(draft);
      for (String left : List.of("data", "log", "tmp", "configuration/standalone_xml_history")) {
        Folders.delete(draft.resolve("standalone").resolve(left));
      }
      Files.writeString(draft.resolve(".made-from"), madeFrom());
      Folders.delete(folder());
      Files.move(draft, folder());
    } catch (IOException e) {
      throw new LaunchException("The server could not be built in " + draft + ": " + e, e);
    }
  }

  /** Before its configuration is read a server logs every system property, at level DEBUG. */
  private static void keepSecretsOutOfTheLog(Path draft) throws IOException {
    Path file = draft.resolve("standalone/configuration/logging.properties");
    String text = Files.readString(file);
    String quiet =
        text.replace(
            "logger.org.jboss.as.config.level=DEBUG", "logger.org.jboss.as.config.level=INFO");
    if (quiet.equals(text)) {
      throw new LaunchException(file + " no longer says how loud org.jboss.as.config is.");
    }
    Files.writeString(file, quiet);
  }

  private void append(String name, Path draft) throws IOException {
    Files.writeString(
        draft.resolve("bin").resolve(name),
        Files.readString(project.serverScripts().resolve(name + ".append")),
        StandardOpenOption.APPEND);
  }

  /** All scripts in one go, in the order of their names; the first failure ends it. */
  private void configure(Path draft) throws IOException, InterruptedException {
    StringBuilder all =
        new StringBuilder("embed-server --std-out=discard --server-config=" + CONFIGURATION + "\n");
    for (Path script : scripts()) {
      all.append("echo == ").append(script.getFileName()).append('\n');
      all.append(Files.readString(script)).append('\n');
    }
    all.append("stop-embedded-server\n");
    Path file = draft.resolve("configure.cli");
    Files.writeString(file, all.toString());
    Command.run(
        "Configuring the server",
        List.of(bin(draft, "jboss-cli").toString(), "--file=" + file),
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "JBOSS_HOME", draft.toString(),
            "NOPAUSE", "true",
            "JAVA_OPTS", placeholders()),
        draft,
        home.logs().resolve("server-build.log"));
    Files.delete(file);
    Files.deleteIfExists(draft.resolve("build.credentials"));
  }

  /** What a node says when it starts has to have some value while the server is configured. */
  private static String placeholders() {
    return String.join(
        " ",
        "-Dportal.credential-store.location=build.credentials",
        "-Dportal.credential-store.password=configuring",
        "-Dportal.cluster.password=configuring",
        "-Dportal.db.portal.url=jdbc:postgresql:portal",
        "-Dportal.db.showcase.url=jdbc:postgresql:showcase");
  }

  private List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(project.serverScripts())) {
      return files.filter(file -> file.toString().endsWith(".cli")).sorted().toList();
    }
  }

  private String madeFrom() throws IOException {
    Path zip = project.wildflyZip();
    return new Fingerprint()
        .add("steps of this class, version 2")
        .add(zip.getFileName() + " " + Files.size(zip))
        .addContents(project.serverScripts())
        .addContents(project.serverModules())
        .addContents(project.moduleJars())
        .text();
  }
}

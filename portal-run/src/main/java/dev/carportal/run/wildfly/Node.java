package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Folders;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PrivateFiles;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The folder a server runs in: a copy of its configuration, this node's properties, the EAR. */
public final class Node {
  private static final String EAR = "portal.ear";
  private final Home home;

  public Node(Home home) {
    this.home = home;
  }

  public Path folder() {
    return home.node();
  }

  /** System properties of the server, in a file only its owner reads. */
  public Path propertiesFile() {
    return home.node().resolve("node.properties");
  }

  /** Makes the folder anew. */
  public void prepare(
      Path server,
      Optional<Path> ear,
      Map<String, String> properties,
      Map<String, String> passwords) {
    try {
      Folders.delete(home.node());
      Files.createDirectories(deployments());
      Folders.copy(
          server.resolve("standalone/configuration"), home.node().resolve("configuration"));
      Path store = home.data().resolve("portal.credentials");
      String key = Secrets.of(home).get("credential-store");
      CredentialStoreFile.write(store, key, passwords);
      Properties all = new Properties();
      all.putAll(properties);
      all.setProperty("portal.credential-store.location", store.toString());
      all.setProperty("portal.credential-store.password", key);
      PrivateFiles.write(propertiesFile(), all, "Written by the launcher at every start");
      if (ear.isPresent()) {
        Files.copy(ear.get(), deployments().resolve(EAR));
      }
    } catch (IOException e) {
      throw new LaunchException("The node's folder cannot be written: " + e, e);
    }
  }

  private Path deployments() {
    return home.node().resolve("deployments");
  }

  public boolean isDeployed() {
    return Files.exists(deployments().resolve(EAR + ".deployed"));
  }

  public boolean isRefused() {
    return Files.exists(deployments().resolve(EAR + ".failed"));
  }

  /** Forgets how the last deployment ended. */
  public void forgetDeployment() {
    try {
      Files.deleteIfExists(deployments().resolve(EAR + ".deployed"));
      Files.deleteIfExists(deployments().resolve(EAR + ".failed"));
    } catch (IOException e) {
      throw new LaunchException("The node's folder cannot be written: " + e, e);
    }
  }
}

package dev.carportal.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that Maven built, with the tests added to its war in memory; on disk it stays as it is.
 */
public final class EarWithTests implements DeploymentScenarioGenerator {
  static final String NAME = "portal.ear";
  private static final String WAR = "/portal-web.war";
  private static EnterpriseArchive archive;

  @Override
  public List<DeploymentDescription> generate(TestClass testClass) {
    return List.of(
        new DeploymentDescription("portal", archive())
            .setTarget(TargetDescription.DEFAULT)
            .setProtocol(ProtocolDescription.DEFAULT)
            .setOrder(1)
            .shouldBeManaged(true)
            .shouldBeTestable(true));
  }

  private static synchronized EnterpriseArchive archive() {
    if (archive == null) {
      Path ear = Stack.Targets.project().ear();
      EnterpriseArchive imported =
          ShrinkWrap.create(ZipImporter.class, NAME)
              .importFrom(ear.toFile())
              .as(EnterpriseArchive.class);
      WebArchive war =
          ShrinkWrap.create(WebArchive.class, WAR.substring(1))
              .merge(imported.getAsType(WebArchive.class, WAR));
      imported.delete(WAR);
      addTests(war);
      war.addAsLibrary(jarOf(Assertions.class));
      imported.addAsModule(war);
      archive = imported;
    }
    return archive;
  }

  /** The classes of the tests that run inside, found by their name, and what they share. */
  private static void addTests(WebArchive war) {
    Path classes = Stack.Targets.target().resolve("test-classes");
    try (Stream<Path> files = Files.walk(classes)) {
      files
          .filter(file -> belongsInside(classes.relativize(file).toString().replace('\\', '/')))
          .forEach(
              file ->
                  war.add(
                      new FileAsset(file.toFile()),
                      "WEB-INF/classes/" + classes.relativize(file).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean belongsInside(String path) {
    return path.endsWith(".class")
        && (path.startsWith("dev/carportal/inside/")
            || path.matches(".*ServiceIT(\\$.*)?\\.class"));
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

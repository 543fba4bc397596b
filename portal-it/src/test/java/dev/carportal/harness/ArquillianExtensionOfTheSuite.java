package dev.carportal.harness;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.as.arquillian.container.CommonContainerExtension;

/** Tells Arquillian of our server and of the one EAR that all test classes share. */
public final class ArquillianExtensionOfTheSuite extends CommonContainerExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    super.register(builder);
    builder.service(DeployableContainer.class, ServerOfTheSuite.class);
    builder.service(DeploymentScenarioGenerator.class, EarWithTests.class);
  }
}

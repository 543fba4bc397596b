package dev.carportal.harness;

import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.as.arquillian.container.CommonContainerConfiguration;
import org.jboss.as.arquillian.container.CommonDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The server that runs already, as Arquillian sees it. The EAR is deployed for the first class that
 * asks and stays for all others: one deployment for the whole suite.
 */
public final class ServerOfTheSuite
    extends CommonDeployableContainer<CommonContainerConfiguration> {
  private final Map<String, ProtocolMetaData> deployed = new HashMap<>();

  @Override
  public Class<CommonContainerConfiguration> getConfigurationClass() {
    return CommonContainerConfiguration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("jmx-as7");
  }

  @Override
  public void setup(CommonContainerConfiguration configuration) {
    configuration.setManagementAddress("localhost");
    configuration.setManagementPort(InsideServer.managementPort());
    super.setup(configuration);
  }

  @Override
  protected void startInternal() {}

  @Override
  protected void stopInternal(Integer timeout) {}

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    ProtocolMetaData known = deployed.get(archive.getName());
    if (known == null) {
      known = super.deploy(archive);
      deployed.put(archive.getName(), known);
    }
    return known;
  }

  /** Nothing is taken away between two classes; the server ends with the suite. */
  @Override
  public void undeploy(Archive<?> archive) {}
}

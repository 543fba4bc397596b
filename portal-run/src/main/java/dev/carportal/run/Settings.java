package dev.carportal.run;

import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.wildfly.NodeRoles;
import java.nio.file.Path;

/** Everything that tells one run from another. */
public record Settings(
    Project project,
    Home home,
    PortPlan ports,
    NodeRoles roles,
    boolean demo,
    External external,
    Path ear) {

  /** All roles, demo data, nothing from outside: what a test or a newcomer wants. */
  public static Settings usual(Project project, Home home, PortPlan ports) {
    return new Settings(
        project, home, ports, NodeRoles.all(), true, External.none(), project.ear());
  }

  public Settings withRoles(NodeRoles others) {
    return new Settings(project, home, ports, others, demo, external, ear);
  }

  public Settings withDemo(boolean wanted) {
    return new Settings(project, home, ports, roles, wanted, external, ear);
  }

  public String portalUrl() {
    return "http://localhost:" + ports.portal();
  }
}

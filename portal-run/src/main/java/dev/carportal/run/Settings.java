package dev.carportal.run;

import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.keycloak.Authenticator;
import dev.carportal.run.wildfly.NodeRoles;
import java.nio.file.Path;
import java.util.Map;

/** Everything that tells one run from another. */
public record Settings(
    Project project,
    Home home,
    PortPlan ports,
    NodeRoles roles,
    boolean demo,
    boolean tls,
    External external,
    Path ear) {

  /** All roles, demo data, nothing from outside: what a test or a newcomer wants. */
  public static Settings usual(Project project, Home home, PortPlan ports) {
    return new Settings(
        project, home, ports, NodeRoles.all(), true, false, External.none(), project.ear());
  }

  public Settings withRoles(NodeRoles others) {
    return new Settings(project, home, ports, others, demo, tls, external, ear);
  }

  public Settings withDemo(boolean wanted) {
    return new Settings(project, home, ports, roles, wanted, tls, external, ear);
  }

  public Settings withTls(boolean wanted) {
    return new Settings(project, home, ports, roles, demo, wanted, external, ear);
  }

  /** Where people reach it. */
  public String portalUrl() {
    return tls ? "https://localhost:" + ports.tls() : backUrl();
  }

  /** What the realm of Keycloak says of this run. */
  Map<String, String> realmTexts() {
    return Map.of(
        "portal-url", portalUrl(),
        "back-url", backUrl(),
        "keycloak-url", "http://localhost:" + ports.keycloak(),
        "mail-server", external.mailServer(),
        "demo-authenticator", Authenticator.DEMO_SECRET);
  }

  /** Where the programs of this machine reach it. */
  public String backUrl() {
    return "http://localhost:" + ports.portal();
  }
}

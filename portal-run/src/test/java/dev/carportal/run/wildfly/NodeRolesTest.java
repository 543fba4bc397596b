package dev.carportal.run.wildfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.run.LaunchException;
import org.junit.jupiter.api.Test;

class NodeRolesTest {
  @Test
  void a_laptop_has_all_roles() {
    assertThat(NodeRoles.parse("all")).isEqualTo(NodeRoles.all());
    assertThat(NodeRoles.parse(" ")).isEqualTo(NodeRoles.all());
    assertThat(NodeRoles.all().properties())
        .containsEntry("portal.roles", "api,backoffice,public,worker,workspace")
        .containsEntry("portal.unit.portal.enabled", "true")
        .containsEntry("portal.unit.portal.ddl", "validate")
        .containsEntry("portal.unit.portal.consumers", "true");
  }

  @Test
  void a_public_node_never_touches_the_portal_database() {
    NodeRoles roles = NodeRoles.parse("public");
    assertThat(roles.needsPortal()).isFalse();
    assertThat(roles.properties())
        .containsEntry("portal.roles", "public")
        .containsEntry("portal.unit.portal.enabled", "false")
        .containsEntry("portal.unit.portal.ddl", "none")
        .containsEntry("portal.unit.portal.migrate", "false")
        .containsEntry("portal.unit.portal.metadata", "false")
        .containsEntry("portal.unit.portal.consumers", "false");
  }

  @Test
  void only_a_worker_takes_messages() {
    NodeRoles roles = NodeRoles.parse("Workspace, api");
    assertThat(roles.properties())
        .containsEntry("portal.unit.portal.enabled", "true")
        .containsEntry("portal.unit.portal.consumers", "false");
  }

  @Test
  void an_unknown_role_is_named() {
    assertThatThrownBy(() -> NodeRoles.parse("public,kitchen"))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("'kitchen'");
  }
}

package dev.carportal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.Secrets;
import dev.carportal.run.wildfly.NodeRoles;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeSettingsTest {
  @TempDir private Path folder;

  private NodeSettings given(Map<String, String> environment) {
    return given(environment, NodeRoles.all());
  }

  private NodeSettings given(Map<String, String> environment, NodeRoles roles) {
    Home home = Home.at(folder);
    Settings settings =
        new Settings(
            new Project(folder),
            home,
            PortPlan.withPortal(9080),
            roles,
            true,
            false,
            new External(environment),
            folder.resolve("portal.ear"));
    return new NodeSettings(settings, Secrets.of(home));
  }

  @Test
  void on_a_laptop_everything_is_our_own_and_moves_with_the_port() {
    assertThat(given(Map.of()).properties())
        .containsEntry("portal.url", "http://localhost:9080")
        .containsEntry("portal.oidc.url", "http://localhost:9180/realms/portal")
        .containsEntry("portal.db.portal.url", "jdbc:postgresql://localhost:16432/portal")
        .containsEntry("portal.db.showcase.app-user", "showcase_app")
        .containsEntry("portal.demo", "true");
  }

  @Test
  void what_is_given_from_outside_is_taken() {
    NodeSettings settings =
        given(
            Map.of(
                "PORTAL_DB_URL", "jdbc:postgresql://db.example/portal",
                "PORTAL_DB_USER", "app",
                "PORTAL_DB_PASSWORD", "secret",
                "PORTAL_OIDC_URL", "https://id.example/realms/cars"));
    assertThat(settings.properties())
        .containsEntry("portal.db.portal.url", "jdbc:postgresql://db.example/portal")
        .containsEntry("portal.db.portal.app-user", "app")
        .containsEntry("portal.oidc.url", "https://id.example/realms/cars");
    assertThat(settings.passwords()).containsEntry("portal-app", "secret");
  }

  @Test
  void passwords_of_databases_are_no_properties() {
    NodeSettings settings = given(Map.of());
    assertThat(settings.properties().values())
        .doesNotContainAnyElementsOf(settings.passwords().values());
  }

  @Test
  void with_all_given_no_postgres_of_our_own_is_needed() {
    Map<String, String> all =
        Map.of("PORTAL_DB_URL", "a", "SHOWCASE_DB_URL", "b", "PORTAL_OIDC_URL", "c");
    assertThat(new External(all).needsPostgres(true)).isFalse();
    assertThat(new External(Map.of("SHOWCASE_DB_URL", "b", "PORTAL_OIDC_URL", "c")))
        .matches(external -> external.needsPostgres(true))
        .matches(external -> !external.needsPostgres(false));
    assertThat(External.none().needsPostgres(false)).isTrue();
  }

  @Test
  void a_node_for_the_public_alone_has_no_login_for_the_portal_and_no_keycloak() {
    NodeSettings settings = given(Map.of(), NodeRoles.parse("public"));
    assertThat(settings.passwords())
        .containsEntry("portal-app", "none")
        .containsEntry("portal-owner", "none")
        .doesNotContainEntry("showcase-app", "none");
    assertThat(External.none().needsKeycloak(false)).isFalse();
    assertThat(External.none().needsKeycloak(true)).isTrue();
  }
}

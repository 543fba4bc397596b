package dev.carportal.run.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTemplateTest {
  private static final String URL = "http://localhost:9080";
  @TempDir private Path folder;

  private Secrets secrets() {
    return Secrets.of(Home.at(folder));
  }

  private String render(boolean demo) {
    Path realm = Project.around(Path.of("")).realm();
    return new RealmTemplate(
            realm,
            secrets(),
            Map.of(
                "portal-url",
                URL,
                "back-url",
                "http://localhost:9080",
                "keycloak-url",
                "http://localhost:9180",
                "mail-server",
                "{}",
                "demo-authenticator",
                Authenticator.DEMO_SECRET))
        .render(demo);
  }

  @Test
  void every_place_is_filled_and_keycloak_finds_its_own() {
    String keycloaksOwn = "\\$\\{(username|email|firstName|lastName|CLAIM.email|ATTRIBUTE.email)}";
    assertThat(render(true)).contains("${email}");
    assertThat(render(true).replaceAll(keycloaksOwn, "")).doesNotContain("${");
    assertThat(render(false).replaceAll(keycloaksOwn, "")).doesNotContain("${");
  }

  @Test
  void the_realm_sends_people_back_to_where_the_portal_is() {
    assertThat(render(true)).contains(URL + "/portal/*").contains(URL + "/admin/*");
  }

  @Test
  void secrets_are_the_homes_own() {
    assertThat(render(true))
        .contains(secrets().get("portal-web"))
        .contains(secrets().get("partner-aurora"));
  }

  @Test
  void without_demo_data_there_is_no_known_password_and_no_partner() {
    assertThat(render(true)).contains("lin.wei").contains("partner-helix");
    assertThat(render(false))
        .doesNotContain("lin.wei")
        .doesNotContain("partner-helix")
        .doesNotContain("Portal!2026")
        .doesNotContain("aurora")
        .doesNotContain(Authenticator.DEMO_SECRET);
  }
}

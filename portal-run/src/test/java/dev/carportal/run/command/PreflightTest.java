package dev.carportal.run.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.run.LaunchException;
import dev.carportal.run.Settings;
import dev.carportal.run.build.Project;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.RunLock;
import dev.carportal.run.home.RunState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir private Path folder;

  private Settings settings(PortPlan ports) {
    return Settings.usual(new Project(folder), Home.at(folder.resolve("home")), ports);
  }

  @Test
  void an_old_jdk_is_refused_in_one_sentence() {
    assertThatThrownBy(() -> Preflight.checkJdk(11))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("version 17 or newer")
        .hasMessageContaining("version 11");
    assertThatCode(() -> Preflight.checkJdk(25)).doesNotThrowAnyException();
  }

  @Test
  void a_second_run_says_that_one_is_running_and_where() throws Exception {
    Settings settings = settings(PortPlan.free());
    RunLock first = RunLock.tryAcquire(settings.home()).orElseThrow();
    RunState.begin(settings.home(), settings.ports());
    assertThatThrownBy(() -> Preflight.check(settings))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("already running at " + settings.portalUrl());
    first.close();
    assertThatCode(() -> Preflight.check(settings)).doesNotThrowAnyException();
  }

  @Test
  void a_taken_port_is_named_with_who_wants_it() throws IOException {
    PortPlan ports = PortPlan.free();
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getByName("localhost"), ports.keycloak()));
      assertThatThrownBy(() -> Preflight.check(settings(ports)))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("Port " + ports.keycloak())
          .hasMessageContaining("Keycloak");
    }
  }

  @Test
  void a_certificate_that_cannot_be_opened_is_said_before_anything_starts() {
    assertThatThrownBy(
            () -> Preflight.checkCertificate(Optional.of("/no/such.p12"), Optional.of("x")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("/no/such.p12")
        .hasMessageContaining("PORTAL_TLS_PASSWORD");
    Preflight.checkCertificate(Optional.empty(), Optional.empty());
  }
}

package dev.carportal.run.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {
  @Test
  void without_a_wish_the_ports_are_the_known_ones() {
    PortPlan plan = new PortPlan(0);
    assertThat(plan.portal()).isEqualTo(8080);
    assertThat(plan.keycloak()).isEqualTo(8180);
    assertThat(plan.management()).isEqualTo(9990);
    assertThat(plan.postgres()).isEqualTo(15432);
  }

  @Test
  void moving_the_portal_moves_the_others_by_as_much() {
    PortPlan plan = PortPlan.withPortal(9080);
    assertThat(plan.keycloak()).isEqualTo(9180);
    assertThat(plan.management()).isEqualTo(10990);
    assertThat(plan.postgres()).isEqualTo(16432);
  }

  @Test
  void a_port_that_pushes_another_one_out_of_range_is_refused() {
    assertThatThrownBy(() -> PortPlan.withPortal(60_000))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("60000");
    assertThatThrownBy(() -> PortPlan.withPortal(80)).isInstanceOf(LaunchException.class);
  }

  @Test
  void a_taken_port_is_found_with_who_wants_it() throws IOException {
    try (ServerSocket other = new ServerSocket()) {
      other.bind(new InetSocketAddress(InetAddress.getByName("localhost"), 0));
      PortPlan plan = new PortPlan(0);
      assertThat(plan.firstTaken(Map.of("Keycloak", other.getLocalPort())))
          .hasValueSatisfying(taken -> assertThat(taken.getKey()).isEqualTo("Keycloak"));
    }
  }

  @Test
  void a_free_plan_has_no_taken_port() {
    PortPlan plan = PortPlan.free();
    assertThat(plan.firstTaken(plan.all())).isEmpty();
  }
}

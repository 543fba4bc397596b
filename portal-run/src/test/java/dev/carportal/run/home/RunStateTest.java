package dev.carportal.run.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {
  @TempDir private Path folder;

  @Test
  void another_process_reads_how_far_a_run_is_and_where() {
    Home home = Home.at(folder);
    RunState.begin(home, PortPlan.withPortal(9080)).phase(RunState.Phase.FAILED, "No database.");
    RunState read = RunState.last(home).orElseThrow();
    assertThat(read.phase()).isEqualTo(RunState.Phase.FAILED);
    assertThat(read.reason()).isEqualTo("No database.");
    assertThat(read.url()).isEqualTo("http://localhost:9080/");
    assertThat(read.ports().keycloak()).isEqualTo(9180);
    assertThat(read.pid()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void a_living_process_is_found_again() {
    Home home = Home.at(folder);
    RunState state = RunState.begin(home, new PortPlan(0));
    state.processes("WildFly", List.of(ProcessHandle.current()));
    assertThat(RunState.last(home).orElseThrow().living("WildFly"))
        .containsExactly(ProcessHandle.current());
    assertThat(state.living("Keycloak")).isEmpty();
  }

  @Test
  void a_process_number_that_now_belongs_to_another_is_left_alone() throws IOException {
    Home home = Home.at(folder);
    RunState.begin(home, new PortPlan(0));
    String text = Files.readString(home.stateFile());
    Files.writeString(
        home.stateFile(),
        text + "child.WildFly=" + ProcessHandle.current().pid() + "@2001-01-01T00\\:00\\:00Z\n");
    assertThat(RunState.last(home).orElseThrow().living("WildFly")).isEmpty();
  }
}

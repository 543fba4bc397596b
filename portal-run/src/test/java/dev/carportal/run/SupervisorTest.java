package dev.carportal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.run.home.Home;
import dev.carportal.run.home.PortPlan;
import dev.carportal.run.home.RunState;
import dev.carportal.run.process.Child;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
  @TempDir private Path folder;

  /** Dies a number of times, then asks for the watch to end. */
  private final class Mortal implements Child {
    private final int deaths;
    private int starts;

    private Mortal(int deaths) {
      this.deaths = deaths;
    }

    @Override
    public String name() {
      return "Keycloak";
    }

    @Override
    public void start() {
      starts++;
    }

    @Override
    public boolean isAlive() {
      if (starts < deaths) {
        return false;
      }
      Thread.currentThread().interrupt();
      return true;
    }

    @Override
    public List<ProcessHandle> processes() {
      return List.of();
    }

    @Override
    public void stop() {}
  }

  private Home home() {
    return Home.at(folder);
  }

  private void watch(Child child) throws InterruptedException {
    RunState state = RunState.begin(home(), new PortPlan(0));
    new Supervisor(List.of(child), state, Progress.silent()).watch();
  }

  @Test
  void a_crashed_child_is_started_again() {
    Mortal child = new Mortal(2);
    assertThatThrownBy(() -> watch(child)).isInstanceOf(InterruptedException.class);
    assertThat(child.starts).isEqualTo(2);
  }

  @Test
  void one_that_keeps_crashing_is_given_up_with_its_name() {
    assertThatThrownBy(() -> watch(new Mortal(100)))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("Keycloak");
  }
}

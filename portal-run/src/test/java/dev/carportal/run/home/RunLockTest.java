package dev.carportal.run.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir private Path folder;

  @Test
  void a_home_has_one_launcher_at_a_time() {
    Home home = Home.at(folder);
    assertThat(RunLock.isHeld(home)).isFalse();
    RunLock first = RunLock.tryAcquire(home).orElseThrow();
    assertThat(RunLock.tryAcquire(home)).isEmpty();
    assertThat(RunLock.isHeld(home)).isTrue();
    first.close();
    assertThat(RunLock.isHeld(home)).isFalse();
  }
}

package dev.carportal.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What people see while something the portal leans on is away, and that it comes back by itself.
 */
class OutageWalkIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String REQUESTS = "/portal/clients/request/list";

  @Test
  void without_the_identity_provider_the_public_site_stays_and_people_come_back_later()
      throws InterruptedException {
    stopHard("Keycloak");
    try (Person visitor = Person.visitor("en-GB")) {
      assertThat(visitor.open("/en/cases").status()).isEqualTo(200);
    }
    assertThat(Waiting.until(OutageWalkIT::signsIn, PATIENCE, () -> false))
        .as("a sign-in once it is back")
        .isTrue();
  }

  @Test
  void without_the_database_a_page_says_so_and_nothing_of_the_inside() throws InterruptedException {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", REQUESTS);
        Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/");
      pause("PostgreSQL");
      try {
        assertThat(visitor.open("/en/").status()).as("a public page from memory").isEqualTo(200);
      } finally {
        resume("PostgreSQL");
      }
      stopHard("PostgreSQL");
      Response answer = linWei.open(REQUESTS);
      assertThat(answer.status()).isIn(200, 500, 503);
      assertThat(linWei.page().content())
          .doesNotContain("Exception")
          .doesNotContain("org.hibernate")
          .doesNotContain("PSQL");
      assertThat(Waiting.until(() -> linWei.open(REQUESTS).status() == 200, PATIENCE, () -> false))
          .as("her list once it is back")
          .isTrue();
    }
  }

  private static boolean signsIn() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", REQUESTS)) {
      return linWei.path().startsWith(REQUESTS);
    } catch (RuntimeException | AssertionError e) {
      return false;
    }
  }

  private static void stopHard(String program) {
    Stack.get().child(program).processes().forEach(ProcessHandle::destroyForcibly);
  }

  private static void pause(String program) {
    signal(program, "STOP");
  }

  private static void resume(String program) {
    signal(program, "CONT");
  }

  private static void signal(String program, String name) {
    for (ProcessHandle process : Stack.get().child(program).processes()) {
      try {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}

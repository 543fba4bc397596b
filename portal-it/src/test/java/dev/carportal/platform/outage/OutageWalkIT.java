package dev.carportal.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import dev.carportal.run.process.Child;
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
    Child provider = Stack.get().child("Keycloak");
    provider.stop();
    try (Person visitor = Person.visitor("en-GB")) {
      assertThat(visitor.open("/en/cases").status()).isEqualTo(200);
      visitor.open(REQUESTS);
      assertThat(visitor.path()).as("the static page").isEqualTo("/errors/503.html");
      assertSaysNothingOfTheInside(visitor);
    } finally {
      provider.start();
    }
    assertThat(Waiting.until(OutageWalkIT::signsIn, PATIENCE, () -> false))
        .as("a sign-in once it is back")
        .isTrue();
  }

  @Test
  void without_the_database_a_page_says_so_and_nothing_of_the_inside() throws InterruptedException {
    Child database = Stack.get().child("PostgreSQL");
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", REQUESTS);
        Person visitor = Person.visitor("en-GB")) {
      visitor.open("/en/");
      database.stop();
      try {
        assertThat(visitor.open("/en/").status()).as("a public page from memory").isEqualTo(200);
        visitor.open("/en/cases?technology=nobody-asked-before");
        assertSaysNothingOfTheInside(visitor);
        assertThat(linWei.open(REQUESTS).status()).isIn(500, 503);
        assertSaysNothingOfTheInside(linWei);
      } finally {
        database.start();
      }
      assertThat(Waiting.until(() -> linWei.open(REQUESTS).status() == 200, PATIENCE, () -> false))
          .as("her list once it is back")
          .isTrue();
      assertThat(
              Waiting.until(() -> visitor.open("/en/cases").status() == 200, PATIENCE, () -> false))
          .as("public pages once it is back")
          .isTrue();
    }
  }

  private static void assertSaysNothingOfTheInside(Person reader) {
    assertThat(reader.page().content())
        .doesNotContain("Exception")
        .doesNotContain("org.hibernate")
        .doesNotContain("java:jboss")
        .doesNotContain("select ");
  }

  private static boolean signsIn() {
    try (Person linWei = Person.signedIn("lin.wei", "en-GB", REQUESTS)) {
      return linWei.path().startsWith(REQUESTS);
    } catch (RuntimeException | AssertionError e) {
      return false;
    }
  }
}

package dev.carportal.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.inside.AsCustomer;
import dev.carportal.inside.Told;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a transaction tells others is told if it commits, and has its effect once. */
@ExtendWith(ArquillianExtension.class)
class OutboxServiceIT {
  @Inject private AsCustomer customer;
  @Inject private Told told;

  @Test
  void a_message_that_comes_twice_has_its_effect_once_and_keeps_its_trace() throws Exception {
    String word = "once " + UUID.randomUUID();
    String trace =
        customer.call(
            "lin.wei",
            () -> {
              told.tell(word, false);
              return customer.traceId();
            });

    await(() -> told.deliveries(word) == 2);
    assertThat(told.effects(word)).isEqualTo(1);
    await(() -> told.deliveries(word + " on trace " + trace) == 1);
  }

  @Test
  void what_is_taken_back_is_never_told() throws Exception {
    String never = "never " + UUID.randomUUID();
    String after = "after " + UUID.randomUUID();
    assertThatThrownBy(() -> customer.call("lin.wei", () -> tell(never, true)))
        .hasRootCauseMessage("This change is taken back");
    customer.call("lin.wei", () -> tell(after, false));

    await(() -> told.deliveries(after) == 2);
    assertThat(told.deliveries(never)).isZero();
  }

  private Void tell(String word, boolean fail) {
    told.tell(word, fail);
    return null;
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long end = System.nanoTime() + 30_000_000_000L;
    while (!reached.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }
}

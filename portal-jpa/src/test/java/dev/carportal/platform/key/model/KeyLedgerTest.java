package dev.carportal.platform.key.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class KeyLedgerTest {
  private final Keys house = HouseKeys.fresh(2);

  @Test
  void the_keys_a_database_was_written_with_are_known_again_and_may_grow() {
    TestDatabase.portal(
        em -> {
          check(em, house);
          assertThatCode(() -> check(em, house)).doesNotThrowAnyException();
          assertThatCode(() -> check(em, HouseKeys.renewed(house))).doesNotThrowAnyException();
          assertThatThrownBy(() -> check(em, house))
              .as("what it was written with meanwhile is missing now")
              .isInstanceOf(KeysMissingException.class)
              .hasMessageContaining("'master-3'");
        });
  }

  @Test
  void other_keys_are_refused_with_a_sentence_that_says_what_to_do() {
    TestDatabase.portal(
        em -> {
          check(em, house);
          assertThatThrownBy(() -> check(em, HouseKeys.fresh(2)))
              .isInstanceOf(KeysMissingException.class)
              .hasMessageContaining("is not the one with which this database was written")
              .hasMessageContaining("does not start")
              .hasMessageContaining("backup");
          assertThatThrownBy(() -> check(em, HouseKeys.fresh(3)))
              .isInstanceOf(KeysMissingException.class);
          assertThatCode(() -> check(em, house)).doesNotThrowAnyException();
        });
  }

  private static void check(EntityManager em, Keys keys) {
    em.unwrap(Session.class).doWork(connection -> new KeyLedger(connection).check(keys));
  }
}

package dev.carportal.platform.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.notification.model.DueMailRepository.Taken;
import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DueMailRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final String ANNA = "anna@example.org";

  @Test
  void an_address_has_its_turn_when_something_is_due() {
    TestDatabase.portal(
        em -> {
          em.persist(mail(ANNA, "a", true, NOW));
          em.persist(mail(ANNA, "b", true, NOW));
          em.persist(mail("tom@example.org", "c", true, NOW.plusSeconds(1)));
          em.flush();
          assertThat(DueMailRepository.addresses(em, NOW, 10)).containsExactly(ANNA);
        });
  }

  @Test
  void a_letter_takes_along_what_waits_and_counts_what_the_portal_shows_too() {
    TestDatabase.portal(
        em -> {
          for (String kind : List.of("a", "b", "c", "d")) {
            em.persist(mail(ANNA, kind, true, NOW));
          }
          em.persist(mail(ANNA, "welcome", false, NOW.plusSeconds(9)));
          em.persist(mail("tom@example.org", "e", true, NOW));
          em.flush();
          Taken taken = DueMailRepository.take(em, ANNA, 3);
          assertThat(taken.first())
              .extracting(DueMail::getKind)
              .containsExactly("welcome", "a", "b");
          assertThat(taken.more()).isEqualTo(2);
          assertThat(DueMailRepository.take(em, ANNA, 3).first()).isEmpty();
          assertThat(DueMailRepository.addresses(em, NOW, 10)).containsExactly("tom@example.org");
        });
  }

  @Test
  void what_is_not_in_the_portal_is_never_only_counted() {
    TestDatabase.portal(
        em -> {
          for (String kind : List.of("a", "b", "c")) {
            em.persist(mail(ANNA, kind, false, NOW));
          }
          em.flush();
          assertThat(DueMailRepository.take(em, ANNA, 2).more()).isZero();
          assertThat(DueMailRepository.take(em, ANNA, 2).first())
              .extracting(DueMail::getKind)
              .containsExactly("c");
        });
  }

  @Test
  void what_cannot_be_sent_waits_longer_each_time_and_is_given_up_after_days() {
    TestDatabase.portal(
        em -> {
          em.persist(mail(ANNA, "a", true, NOW));
          em.flush();
          assertThat(DueMailRepository.postpone(em, ANNA, NOW)).isZero();
          assertThat(DueMailRepository.addresses(em, NOW.plusSeconds(59), 10)).isEmpty();
          Instant later = NOW.plusSeconds(60);
          assertThat(DueMailRepository.addresses(em, later, 10)).containsExactly(ANNA);
          assertThat(DueMailRepository.postpone(em, ANNA, later)).isZero();
          assertThat(DueMailRepository.addresses(em, later.plusSeconds(119), 10)).isEmpty();
          assertThat(DueMailRepository.addresses(em, later.plusSeconds(120), 10)).hasSize(1);

          Instant at = later;
          int rounds = 2;
          while (DueMailRepository.postpone(em, ANNA, at) == 0) {
            at = at.plusSeconds(3600);
            rounds++;
          }
          assertThat(rounds).isEqualTo(DueMailRepository.ATTEMPTS_MAX - 1);
          assertThat(DueMailRepository.take(em, ANNA, 1).first()).isEmpty();
        });
  }

  @Test
  void one_node_writes_to_an_address_at_a_time() {
    TestDatabase.portal(
        em -> {
          em.persist(mail(ANNA, "a", true, NOW));
          em.flush();
          DueMailRepository.take(em, ANNA, 1);
          try (EntityManager other = TestDatabase.unit("portal").createEntityManager()) {
            other.getTransaction().begin();
            assertThat(DueMailRepository.take(other, ANNA, 1).first()).isEmpty();
            other.getTransaction().rollback();
          }
        });
  }

  private static DueMail mail(String address, String kind, boolean countable, Instant dueAt) {
    return new DueMail(address, Locale.ENGLISH, kind, List.of("R-1"), "/x", countable, dueAt);
  }
}

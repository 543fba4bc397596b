package dev.carportal.platform.key.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.persistence.model.TestDatabase;
import java.time.Instant;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class WrappedKeyTest {
  private static final KeyOwner AURORA = KeyOwner.company(7L);
  private final Keys house = HouseKeys.fresh(1);

  @Test
  void it_is_kept_and_found_as_it_was() {
    TestDatabase.portal(
        em -> {
          WrappedKey key = new WrappedKey(AURORA, 1, house);
          byte[] bits = key.unwrap(house).getEncoded();
          em.persist(key);
          em.flush();
          em.clear();

          WrappedKey found = em.find(WrappedKey.class, key.getId());
          assertThat(found.unwrap(house).getEncoded()).isEqualTo(bits);
          assertThat(found.getOwner()).isEqualTo(AURORA);
        });
  }

  @Test
  void a_newer_master_key_wraps_it_anew_and_the_old_one_is_no_longer_needed() {
    WrappedKey key = new WrappedKey(AURORA, 1, house);
    byte[] bits = key.unwrap(house).getEncoded();
    Keys both = HouseKeys.renewed(house);

    key.rewrap(both);

    assertThat(key.unwrap(both).getEncoded()).isEqualTo(bits);
    assertThatThrownBy(() -> key.unwrap(house)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void once_destroyed_or_under_another_master_key_nothing_reads_it() {
    WrappedKey key = new WrappedKey(AURORA, 1, house);
    assertThatThrownBy(() -> key.unwrap(HouseKeys.fresh(1)))
        .isInstanceOf(UnreadableException.class);

    key.destroy(Instant.EPOCH);

    assertThatThrownBy(() -> key.unwrap(house))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("destroyed");
    assertThat(key.getDestroyedAt()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void an_older_master_key_is_retired_once_it_wraps_nothing() {
    TestDatabase.portal(
        em -> {
          em.unwrap(Session.class).doWork(connection -> new KeyLedger(connection).check(house));
          WrappedKey key = new WrappedKey(AURORA, 1, house);
          WrappedKey gone = new WrappedKey(AURORA, 2, house);
          gone.destroy(Instant.EPOCH);
          em.persist(key);
          em.persist(gone);
          em.flush();
          Keys both = HouseKeys.renewed(house);
          em.unwrap(Session.class).doWork(connection -> new KeyLedger(connection).check(both));
          byte[] bits = key.unwrap(house).getEncoded();

          assertThat(WrappedKeyRepository.retireMasters(em, both)).as("still used").isZero();
          assertThat(WrappedKeyRepository.rewrap(em, both, 10)).isEqualTo(1);
          assertThat(WrappedKeyRepository.rewrap(em, both, 10)).isZero();
          assertThat(WrappedKeyRepository.retireMasters(em, both)).isEqualTo(1);
          assertThat(WrappedKeyRepository.retireMasters(em, both)).isZero();
          em.clear();
          assertThat(em.find(WrappedKey.class, key.getId()).unwrap(both).getEncoded())
              .isEqualTo(bits);
        });
  }

  @Test
  void a_version_that_was_added_meanwhile_is_read_from_the_store() {
    Keys both = HouseKeys.renewed(house);
    WrappedKey key = new WrappedKey(AURORA, 1, both);
    Keys early =
        new Keys(Map.of(KeyName.MASTER, Map.of(1, both.get(KeyName.MASTER, 1))), () -> both);

    assertThat(early.newest(KeyName.MASTER)).isEqualTo(1);
    assertThat(key.unwrap(early).getEncoded()).isEqualTo(key.unwrap(both).getEncoded());
  }
}

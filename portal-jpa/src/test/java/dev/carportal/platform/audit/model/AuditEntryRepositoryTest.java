package dev.carportal.platform.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryRepositoryTest {
  private final UUID thing = UUID.randomUUID();

  @Test
  void the_trail_is_paged_by_key_forwards_and_back() {
    TestDatabase.portal(
        em -> {
          for (int i = 0; i < 5; i++) {
            insert(em, "Anna Klein", 31L);
          }
          AuditFilter filter = new AuditFilter(thing, null, null, null, null);
          Page<AuditEntry> first = AuditEntryRepository.list(em, filter, null, 2);
          Page<AuditEntry> second = AuditEntryRepository.list(em, filter, first.next(), 2);
          Page<AuditEntry> third = AuditEntryRepository.list(em, filter, second.next(), 2);
          assertThat(first.previous()).isNull();
          assertThat(third.next()).isNull();
          List<Long> keys = new ArrayList<>();
          List.of(first, second, third).forEach(p -> p.rows().forEach(r -> keys.add(r.getId())));
          assertThat(keys).hasSize(5).isSortedAccordingTo(Collections.reverseOrder());

          Page<AuditEntry> back = AuditEntryRepository.list(em, filter, third.previous(), 2);
          assertThat(back.rows()).isEqualTo(second.rows());
          assertThat(AuditEntryRepository.list(em, filter, back.previous(), 2).previous()).isNull();
        });
  }

  @Test
  void entries_are_found_by_actor_time_and_tenant() {
    TestDatabase.portal(
        em -> {
          insert(em, "Anna Klein", 31L);
          insert(em, "100%_Tom", 32L);
          Instant now = Instant.now();
          assertThat(actors(em, new AuditFilter(thing, "anna", null, null, null)))
              .containsExactly("Anna Klein");
          assertThat(actors(em, new AuditFilter(thing, "%_t", null, null, null)))
              .containsExactly("100%_Tom");
          assertThat(actors(em, new AuditFilter(thing, null, null, null, 31L)))
              .containsExactly("Anna Klein");
          assertThat(actors(em, new AuditFilter(thing, null, now.plusSeconds(60), null, null)))
              .isEmpty();
          assertThat(actors(em, new AuditFilter(thing, null, null, now.minusSeconds(60), null)))
              .isEmpty();
        });
  }

  private static List<String> actors(EntityManager em, AuditFilter filter) {
    return AuditEntryRepository.list(em, filter, null, 10).rows().stream()
        .map(AuditEntry::getActorName)
        .toList();
  }

  private void insert(EntityManager em, String actor, Long company) {
    em.createNativeQuery(
            "insert into platform.audit_entries (at, actor_name, company_id, entity_type,"
                + " entity_id, action, changes, trace_id) values (now(), :actor, :company, 'Thing',"
                + " :thing, 'Changed', '{}', 'trace')")
        .setParameter("actor", actor)
        .setParameter("company", company)
        .setParameter("thing", thing)
        .executeUpdate();
  }
}

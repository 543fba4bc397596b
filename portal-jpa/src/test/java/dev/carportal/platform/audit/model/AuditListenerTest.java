package dev.carportal.platform.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditListenerTest {
  private static List<AuditEntry> trail(EntityManager em, UUID id) {
    return em.createQuery(
            "select a from AuditEntry a where a.entityId = :id order by a.id", AuditEntry.class)
        .setParameter("id", id)
        .getResultList();
  }

  @Test
  void a_change_leaves_each_field_before_and_after() {
    User user = new User("audit-1", "audit-1", "before@example.org", "Lin Wei", UserType.OEM);
    try (EntityManager em = TestDatabase.unit("portal").createEntityManager()) {
      em.getTransaction().begin();
      em.persist(user);
      em.getTransaction().commit();
      em.getTransaction().begin();
      user.describe("Head of cockpit", null, "CN");
      em.getTransaction().commit();

      List<AuditEntry> trail = trail(em, user.getPublicId());
      assertThat(trail)
          .extracting(AuditEntry::getAction)
          .containsExactly(AuditAction.CREATED, AuditAction.CHANGED);
      assertThat(trail.get(1).getChanges())
          .isEqualTo(
              Map.of(
                  "position", new FieldChange(null, "Head of cockpit"),
                  "country", new FieldChange(null, "CN")));
      assertThat(trail.get(1).getTraceId()).hasSize(32);
    }
  }

  @Test
  void a_change_that_is_rolled_back_leaves_no_trace() {
    User user = new User("audit-2", "audit-2", "x@example.org", "Tom Berg", UserType.OEM);
    try (EntityManager em = TestDatabase.unit("portal").createEntityManager()) {
      em.getTransaction().begin();
      em.persist(user);
      em.flush();
      em.getTransaction().rollback();
      assertThat(trail(em, user.getPublicId())).isEmpty();
    }
  }
}

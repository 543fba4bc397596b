package dev.carportal.platform.file.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.persistence.model.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredFileTest {
  @Test
  void a_file_waits_for_its_uploader_until_something_takes_it() {
    TestDatabase.portal(
        em -> {
          StoredFile file =
              new StoredFile("can.dbc", "application/x-dbc", 12, "cd".repeat(32), 921L);
          em.persist(file);
          em.flush();
          assertThat(pending(em, file, 921L)).containsExactly(file);
          assertThat(pending(em, file, 922L)).isEmpty();
          file.keep(7L);
          em.flush();
          assertThat(pending(em, file, 921L)).isEmpty();
          assertThat(file.getCompanyId()).isEqualTo(7L);
        });
  }

  @Test
  void only_waiting_files_are_abandoned() {
    TestDatabase.portal(
        em -> {
          StoredFile waiting = new StoredFile("a.txt", "text/plain", 1, "01".repeat(32), 923L);
          StoredFile kept = new StoredFile("b.txt", "text/plain", 1, "02".repeat(32), 923L);
          kept.keep(null);
          em.persist(waiting);
          em.persist(kept);
          em.flush();
          assertThat(
                  em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_ABANDONED, StoredFile.class)
                      .setParameter("before", Instant.now().plusSeconds(60))
                      .getResultList())
              .contains(waiting)
              .doesNotContain(kept);
        });
  }

  private static List<StoredFile> pending(
      jakarta.persistence.EntityManager em, StoredFile file, Long uploader) {
    return em.createNamedQuery(StoredFile_.QUERY_STORED_FILE_PENDING_OF, StoredFile.class)
        .setParameter("ids", List.of(file.getPublicId()))
        .setParameter("uploaderId", uploader)
        .getResultList();
  }
}

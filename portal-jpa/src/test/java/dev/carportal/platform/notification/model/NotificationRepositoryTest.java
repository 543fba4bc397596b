package dev.carportal.platform.notification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationRepositoryTest {
  private static final Long LIN = 901L;
  private static final Long TOM = 902L;

  @Test
  void everybody_sees_only_what_she_was_told_and_can_leave_out_what_she_read() {
    TestDatabase.portal(
        em -> {
          Notification first = notification(LIN, "a");
          Notification second = notification(LIN, "b");
          em.persist(first);
          em.persist(second);
          em.persist(notification(TOM, "c"));
          first.read(Instant.now());
          em.flush();

          Page<NotificationLine> all =
              NotificationRepository.list(em, LIN, false, PageRequest.first());
          assertThat(all.rows()).extracting(NotificationLine::kind).containsOnly("a", "b");
          assertThat(all.total()).isEqualTo(2);
          assertThat(NotificationRepository.list(em, LIN, true, PageRequest.first()).rows())
              .extracting(NotificationLine::kind)
              .containsExactly("b");
        });
  }

  @Test
  void a_page_of_the_list_is_one_statement() {
    TestDatabase.portal(
        em -> {
          for (int i = 0; i < 3; i++) {
            em.persist(notification(LIN, "k" + i));
          }
          long statements =
              TestDatabase.statements(
                  em,
                  () -> NotificationRepository.list(em, LIN, false, PageRequest.after(null, 2)));
          assertThat(statements).isEqualTo(1);
        });
  }

  @Test
  void a_notification_never_leads_out_of_the_portal() {
    assertThatThrownBy(() -> new Notification(LIN, "a", List.of(), "//evil.example/"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Notification(LIN, "a", List.of(), "https://evil.example/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Notification notification(Long recipient, String kind) {
    return new Notification(recipient, kind, List.of("R-1"), "/portal/clients/request/list");
  }
}

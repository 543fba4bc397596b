package dev.carportal.platform.persistence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.error.model.InvalidInputException;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysetQueryTest {
  public record Line(UUID id, String name, String email) {}

  private static KeysetQuery<User, Line> people(EntityManager em) {
    return new KeysetQuery<>(
        em,
        User.class,
        Line.class,
        Line::id,
        List.of(
            SortKey.byText("name", user -> user.get("displayName"), Line::name),
            SortKey.byText("email", user -> user.get("email"), Line::email)),
        (cb, user) -> List.of(user.get("publicId"), user.get("displayName"), user.get("email")),
        (cb, user) -> List.of(cb.like(user.get("username"), "keyset-%")));
  }

  private static void add(EntityManager em, int count) {
    for (int i = 0; i < count; i++) {
      // only three different names: the id must break the ties
      em.persist(
          new User(
              "s" + i,
              "keyset-" + i,
              "k%02d@example.org".formatted(i),
              "Name " + i % 3,
              UserType.OEM));
    }
    em.flush();
  }

  @Test
  void walking_forwards_sees_every_line_once_and_in_order() {
    TestDatabase.portal(
        em -> {
          add(em, 23);
          List<Line> seen = new ArrayList<>();
          String cursor = null;
          do {
            Page<Line> page = people(em).read(new PageRequest(cursor, 5, "name", false, false));
            seen.addAll(page.rows());
            cursor = page.next();
          } while (cursor != null);
          assertThat(seen).hasSize(23).doesNotHaveDuplicates();
          assertThat(seen.stream().map(Line::name)).isSorted();
        });
  }

  @Test
  void walking_back_from_the_last_page_gives_the_same_pages() {
    TestDatabase.portal(
        em -> {
          add(em, 11);
          Page<Line> last =
              people(em).read(new PageRequest(PageRequest.LAST, 5, "email", false, false));
          assertThat(last.rows().stream().map(Line::email))
              .containsExactly(
                  "k06@example.org",
                  "k07@example.org",
                  "k08@example.org",
                  "k09@example.org",
                  "k10@example.org");
          assertThat(last.next()).isNull();
          Page<Line> before =
              people(em).read(new PageRequest(last.previous(), 5, "email", false, false));
          assertThat(before.rows().stream().map(Line::email))
              .containsExactly(
                  "k01@example.org",
                  "k02@example.org",
                  "k03@example.org",
                  "k04@example.org",
                  "k05@example.org");
          Page<Line> after =
              people(em).read(new PageRequest(before.next(), 5, "email", false, false));
          assertThat(after.rows()).isEqualTo(last.rows());
        });
  }

  @Test
  void a_line_added_meanwhile_neither_repeats_nor_hides_another() {
    TestDatabase.portal(
        em -> {
          add(em, 6);
          Page<Line> first = people(em).read(new PageRequest(null, 3, "email", false, false));
          em.persist(new User("new", "keyset-new", "a@example.org", "Name 9", UserType.OEM));
          Page<Line> second =
              people(em).read(new PageRequest(first.next(), 3, "email", false, false));
          assertThat(second.rows().stream().map(Line::email))
              .containsExactly("k03@example.org", "k04@example.org", "k05@example.org");
        });
  }

  @Test
  void a_page_costs_one_statement_and_a_count_one_more() {
    TestDatabase.portal(
        em -> {
          add(em, 8);
          assertThat(
                  TestDatabase.statements(
                      em, () -> people(em).read(new PageRequest(null, 5, null, true, false))))
              .isEqualTo(1);
          assertThat(
                  TestDatabase.statements(
                      em,
                      () ->
                          assertThat(
                                  people(em)
                                      .read(new PageRequest(null, 5, null, true, true))
                                      .total())
                              .isEqualTo(8)))
              .isEqualTo(2);
        });
  }

  @Test
  void a_cursor_that_was_made_up_is_refused() {
    TestDatabase.portal(
        em ->
            assertThatThrownBy(
                    () -> people(em).read(new PageRequest("bogus", 5, null, true, false)))
                .isInstanceOf(InvalidInputException.class));
  }

  @Test
  void a_cursor_of_another_column_is_refused() {
    Cursor ofNames = new Cursor(true, "Name 1", UUID.randomUUID());
    assertThatThrownBy(() -> ofNames.sortValue(Integer::valueOf))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> ofNames.sortValue(java.time.Instant::parse))
        .isInstanceOf(InvalidInputException.class);
  }
}

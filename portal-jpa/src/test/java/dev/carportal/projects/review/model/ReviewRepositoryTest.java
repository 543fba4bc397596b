package dev.carportal.projects.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.Client;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Projects;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewRepositoryTest {
  private static ServiceReview review(
      EntityManager em, Project project, User author, boolean publicly) {
    ServiceReview review = new ServiceReview(project, author);
    write(review, publicly);
    em.persist(review);
    return review;
  }

  private static void write(ServiceReview review, boolean publicly) {
    review.write(
        new BigDecimal("4.5"),
        "Good work",
        "It works in the car.",
        Map.of("quality", 5),
        null,
        true,
        publicly,
        Locale.ENGLISH);
  }

  @Test
  void only_a_delivered_project_is_reviewed() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          User author = Projects.person(em, "t-lin", aurora);
          Project early = Projects.open(em, aurora, "early");
          assertThatThrownBy(() -> new ServiceReview(early, author))
              .isInstanceOf(RuleException.class);
        });
  }

  @Test
  void the_author_reads_her_own_and_her_colleague_only_what_is_published() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Client helix = Projects.company(em, "t-helix");
          Project project = Projects.delivered(em, aurora, "p");
          User author = Projects.person(em, "t-lin", aurora);
          User colleague = Projects.person(em, "t-wang", aurora);
          User stranger = Projects.person(em, "t-tom", helix);
          ServiceReview review = review(em, project, author, true);
          em.flush();
          ReviewRepository reviews = new ReviewRepository(em);
          assertThat(reviews.list(project, Projects.customer(author))).hasSize(1);
          assertThat(reviews.list(project, Projects.customer(colleague))).isEmpty();
          assertThat(reviews.get(review.getPublicId(), Projects.customer(author)))
              .isEqualTo(review);
          assertThatThrownBy(() -> reviews.get(review.getPublicId(), Projects.customer(colleague)))
              .isInstanceOf(NotFoundException.class);
          assertThat(reviews.get(review.getPublicId(), Projects.staff())).isEqualTo(review);
          review.publish("navigation", "Anna Klein", Projects.NOW);
          em.flush();
          assertThat(reviews.list(project, Projects.customer(colleague))).hasSize(1);
          assertThat(reviews.list(project, Projects.customer(stranger))).isEmpty();
          assertThat(reviews.list(project, Projects.visitor())).isEmpty();
        });
  }

  @Test
  void a_delivered_project_waits_until_its_customer_has_said_something() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Project done = Projects.delivered(em, aurora, "done");
          Projects.open(em, aurora, "open");
          User author = Projects.person(em, "t-lin", aurora);
          em.flush();
          ReviewRepository reviews = new ReviewRepository(em);
          Caller caller = Projects.customer(author);
          assertThat(reviews.listWaiting(caller))
              .extracting(ReviewWaiting::projectName)
              .containsExactly("done");
          long before = reviews.countWaiting();
          review(em, done, author, true);
          em.flush();
          assertThat(reviews.listWaiting(caller)).isEmpty();
          assertThat(reviews.countWaiting()).isEqualTo(before + 1);
        });
  }

  @Test
  void the_states_of_a_review_keep_to_their_way() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          User author = Projects.person(em, "t-lin", aurora);
          ServiceReview secret = review(em, Projects.delivered(em, aurora, "a"), author, false);
          assertThatThrownBy(() -> secret.publish("navigation", "Anna", Projects.NOW))
              .isInstanceOf(RuleException.class);
          secret.decline("Between us", "Anna", Projects.NOW);
          assertThatThrownBy(() -> write(secret, true)).isInstanceOf(RuleException.class);
          assertThatThrownBy(secret::withdraw).isInstanceOf(RuleException.class);

          ServiceReview shown = review(em, Projects.delivered(em, aurora, "b"), author, true);
          shown.publish("navigation", "Anna", Projects.NOW);
          assertThatThrownBy(() -> write(shown, true)).isInstanceOf(RuleException.class);
          assertThat(shown.withdraw()).isTrue();
          assertThat(shown.getCaseSlug()).isNull();
          write(shown, true);
          assertThat(shown.getState()).isEqualTo(ReviewState.SUBMITTED);
          assertThat(shown.withdraw()).isFalse();
          em.flush();
        });
  }

  @Test
  void marks_are_of_known_aspects_from_one_to_five() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          User author = Projects.person(em, "t-lin", aurora);
          ServiceReview review = new ServiceReview(Projects.delivered(em, aurora, "a"), author);
          for (Map<String, Integer> marks :
              Set.of(Map.of("quality", 6), Map.of("quality", 0), Map.of("coffee", 3))) {
            assertThatThrownBy(
                    () ->
                        review.write(
                            BigDecimal.ONE, "t", "c", marks, null, true, true, Locale.ENGLISH))
                .isInstanceOf(InvalidInputException.class);
          }
        });
  }

  @Test
  void the_staffs_list_is_filtered_and_costs_one_statement() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          User author = Projects.person(em, "t-lin", aurora);
          review(em, Projects.delivered(em, aurora, "Voice"), author, true);
          review(em, Projects.delivered(em, aurora, "Maps"), author, false);
          em.flush();
          ReviewRepository reviews = new ReviewRepository(em);
          Caller staff = Projects.staff();
          assertThat(
                  reviews
                      .list(
                          PageRequest.after(null, 50),
                          new ReviewFilter("voi", Set.of(ReviewState.SUBMITTED), true),
                          staff)
                      .rows())
              .extracting(ReviewRow::projectName)
              .containsExactly("Voice");
          assertThat(
                  TestDatabase.statements(
                      em,
                      () ->
                          reviews.list(
                              PageRequest.after(null, 50),
                              new ReviewFilter(null, Set.of(), false),
                              staff)))
              .isEqualTo(1);
        });
  }

  @Test
  void a_review_stands_under_a_case_that_is_open() {
    TestDatabase.portal(
        em -> {
          ReviewRepository reviews = new ReviewRepository(em);
          Instant first = Instant.parse("2126-01-01T00:00:00Z");
          CaseLink link = new CaseLink("t-navigation", Map.of("en", "Navigation"), first);
          reviews.add(link);
          em.flush();
          assertThat(reviews.mayStandUnder("t-navigation")).isTrue();
          assertThat(reviews.mayStandUnder("t-nothing")).isFalse();
          link.leave(first.minusSeconds(1));
          assertThat(link.isOpen()).as("older news change nothing").isTrue();
          link.leave(first.plusSeconds(1));
          assertThat(link.isOpen()).isFalse();
        });
  }
}

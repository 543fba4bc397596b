package dev.carportal.clients.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.BudgetRange;
import dev.carportal.clients.company.model.Company;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectRequestRepositoryTest {
  private static final PageRequest FIRST = PageRequest.first();

  @Test
  void what_was_asked_for_comes_back_as_it_was_written() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          TechnicalRequirements technical =
              new TechnicalRequirements(
                  List.of("QNX"), List.of("CAN FD", "LIN"), "ASIL B", List.of("ISO 26262"), "快");
          ProjectRequest request =
              new ProjectRequest(
                  "R-2026-0009",
                  lin,
                  em.getReference(Company.class, lin.getCompanyId()),
                  new RequestContent(
                      ProjectType.UI_UX_DESIGN,
                      "座椅加热",
                      "描述",
                      technical,
                      null,
                      "2027",
                      BudgetRange.FROM_1M),
                  ProjectRequests.MORNING);
          em.persist(request);
          em.flush();
          em.clear();
          ProjectRequest found =
              new ProjectRequestRepository(em).get(request.getPublicId(), ProjectRequests.as(lin));
          assertThat(found.getRequirements()).isEqualTo(technical);
          assertThat(found.getType()).isEqualTo(ProjectType.UI_UX_DESIGN);
          assertThat(found.getBudgetRange()).isEqualTo(BudgetRange.FROM_1M);
          assertThat(found.applicantName()).isEqualTo("lin");
        });
  }

  @Test
  void a_company_reaches_its_own_requests_and_no_others() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          User tom = ProjectRequests.colleague(em, "helix", "tom");
          User ren = ProjectRequests.alone(em, "ren");
          ProjectRequest ofLin = ProjectRequests.keep(em, 1, lin, "Lin's");
          ProjectRequest ofTom = ProjectRequests.keep(em, 2, tom, "Tom's");
          ProjectRequest ofRen = ProjectRequests.keep(em, 3, ren, "Ren's");
          em.flush();
          em.clear();
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          assertThat(titles(requests, ProjectRequests.as(lin))).containsExactly("Lin's");
          assertThat(titles(requests, ProjectRequests.as(ren))).containsExactly("Ren's");
          assertThat(titles(requests, ProjectRequests.partner(tom.getCompanyId())))
              .containsExactly("Tom's");
          assertThat(titles(requests, ProjectRequests.partner(null))).isEmpty();
          assertThat(titles(requests, ProjectRequests.staff())).contains("Lin's", "Tom's", "Ren's");
          for (ProjectRequest foreign : List.of(ofTom, ofRen)) {
            assertThatThrownBy(() -> requests.get(foreign.getPublicId(), ProjectRequests.as(lin)))
                .isInstanceOf(NotFoundException.class);
          }
          assertThatThrownBy(() -> requests.get(ofLin.getPublicId(), ProjectRequests.partner(null)))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void a_list_is_narrowed_by_status_kind_and_words() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          ProjectRequests.keep(em, 1, lin, "Seat 100%");
          ProjectRequests.keep(em, 2, lin, "座椅记忆与迎宾").takeUnderReview(ProjectRequests.MORNING);
          em.flush();
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          Caller caller = ProjectRequests.as(lin);
          assertThat(
                  requests
                      .list(FIRST, RequestFilter.of(RequestStatus.UNDER_REVIEW, null, null), caller)
                      .rows())
              .extracting(RequestRow::title)
              .containsExactly("座椅记忆与迎宾");
          assertThat(requests.list(FIRST, RequestFilter.of(null, null, "记忆"), caller).rows())
              .hasSize(1);
          assertThat(
                  requests.list(FIRST, RequestFilter.of(null, null, "r-2026-0001"), caller).rows())
              .hasSize(1);
          assertThat(requests.list(FIRST, RequestFilter.of(null, null, "100%"), caller).rows())
              .hasSize(1);
          assertThat(requests.list(FIRST, RequestFilter.of(null, null, "_"), caller).rows())
              .isEmpty();
          assertThat(
                  requests
                      .list(FIRST, RequestFilter.of(null, ProjectType.UI_UX_DESIGN, null), caller)
                      .rows())
              .isEmpty();
          assertThat(requests.countByStatus(caller))
              .containsExactlyInAnyOrder(
                  new StatusCount(RequestStatus.SUBMITTED, 1),
                  new StatusCount(RequestStatus.UNDER_REVIEW, 1));
        });
  }

  @Test
  void a_page_of_the_list_is_one_statement() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          for (int i = 0; i < 30; i++) {
            ProjectRequests.keep(em, i, lin, "Request " + i);
          }
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          Caller caller = ProjectRequests.as(lin);
          assertThat(
                  TestDatabase.statements(
                      em,
                      () -> {
                        Page<RequestRow> page =
                            requests.list(PageRequest.after(null, 25), RequestFilter.all(), caller);
                        assertThat(page.rows()).hasSize(25);
                        assertThat(page.rows().get(0).title()).isEqualTo("Request 29");
                      }))
              .isEqualTo(1);
          assertThat(
                  TestDatabase.statements(
                      em,
                      () ->
                          requests.listQueue(
                              PageRequest.after(null, 25),
                              new RequestFilter(
                                  Set.of(RequestStatus.SUBMITTED), null, null, null, null),
                              ProjectRequests.staff())))
              .isEqualTo(1);
        });
  }

  @Test
  void only_its_author_reaches_a_draft_and_its_files() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          User zhou =
              ProjectRequests.colleague(em, em.find(Company.class, lin.getCompanyId()), "zhou");
          RequestDraft draft =
              new RequestDraft(lin, RequestContent.of(ProjectType.TESTING, "Half"));
          em.persist(draft);
          StoredFile file = new StoredFile("a.dbc", "text/plain", 5, "0".repeat(64), lin.getId());
          em.persist(file);
          RequestAttachment attachment = new RequestAttachment(draft, file);
          em.persist(attachment);
          em.flush();
          em.clear();
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          assertThat(
                  requests.getDraft(draft.getPublicId(), ProjectRequests.as(lin)).content().title())
              .isEqualTo("Half");
          assertThat(requests.listAttachments(draft))
              .extracting(RequestAttachmentRow::name)
              .containsExactly("a.dbc");
          for (Caller other : List.of(ProjectRequests.as(zhou), ProjectRequests.staff())) {
            assertThatThrownBy(() -> requests.getDraft(draft.getPublicId(), other))
                .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> requests.getAttachment(attachment.getPublicId(), other))
                .isInstanceOf(NotFoundException.class);
          }
        });
  }

  @Test
  void files_go_with_the_request_that_a_draft_becomes() {
    TestDatabase.portal(
        em -> {
          User lin = ProjectRequests.colleague(em, "aurora", "lin");
          User tom = ProjectRequests.colleague(em, "helix", "tom");
          RequestDraft draft =
              new RequestDraft(lin, RequestContent.of(ProjectType.TESTING, "Half"));
          em.persist(draft);
          StoredFile file = new StoredFile("a.dbc", "text/plain", 5, "0".repeat(64), lin.getId());
          em.persist(file);
          RequestAttachment attachment = new RequestAttachment(draft, file);
          em.persist(attachment);
          ProjectRequest request = ProjectRequests.keep(em, 1, lin, "Whole");
          attachment.send(request);
          em.flush();
          em.remove(draft);
          em.flush();
          em.clear();
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          assertThat(
                  requests
                      .getAttachment(attachment.getPublicId(), ProjectRequests.as(lin))
                      .getFile()
                      .getName())
              .isEqualTo("a.dbc");
          assertThatThrownBy(
                  () -> requests.getAttachment(attachment.getPublicId(), ProjectRequests.as(tom)))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void numbers_count_up_within_the_year_of_the_company() {
    TestDatabase.portal(
        em -> {
          ProjectRequestRepository requests = new ProjectRequestRepository(em);
          String first = requests.nextNumber(ProjectRequests.MORNING);
          String second = requests.nextNumber(ProjectRequests.MORNING);
          assertThat(first).matches("R-2026-\\d{4,}");
          assertThat(second).isGreaterThan(first);
        });
  }

  private static List<String> titles(ProjectRequestRepository requests, Caller caller) {
    return requests.list(FIRST, RequestFilter.all(), caller).rows().stream()
        .map(RequestRow::title)
        .toList();
  }
}

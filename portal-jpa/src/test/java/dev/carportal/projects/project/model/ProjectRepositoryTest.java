package dev.carportal.projects.project.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectRepositoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static List<String> names(EntityManager em, ProjectFilter filter, Caller caller) {
    return new ProjectRepository(em)
            .list(new PageRequest(null, 50, "name", false, false), filter, caller, TODAY)
            .rows()
            .stream()
            .map(ProjectRow::name)
            .toList();
  }

  @Test
  void each_caller_sees_the_projects_of_her_own_company_alone() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Client helix = Projects.company(em, "t-helix");
          User alone = Projects.person(em, "t-alone", null);
          Project ours = Projects.open(em, aurora, "ours");
          Project theirs = Projects.open(em, helix, "theirs");
          Project hers = Projects.open(em, Projects.alone(em, alone), "hers");
          User colleague = Projects.person(em, "t-lin", aurora);
          em.flush();
          ProjectRepository projects = new ProjectRepository(em);

          Caller customer = Projects.customer(colleague);
          assertThat(names(em, ProjectFilter.all(), customer)).containsExactly("ours");
          assertThat(projects.get(ours.getPublicId(), customer)).isEqualTo(ours);
          assertThatThrownBy(() -> projects.get(theirs.getPublicId(), customer))
              .isInstanceOf(NotFoundException.class);
          assertThatThrownBy(() -> projects.get(hers.getPublicId(), customer))
              .isInstanceOf(NotFoundException.class);

          Caller single = Projects.customer(alone);
          assertThat(names(em, ProjectFilter.all(), single)).containsExactly("hers");
          assertThat(projects.get(hers.getPublicId(), single)).isEqualTo(hers);
          assertThatThrownBy(() -> projects.get(ours.getPublicId(), single))
              .isInstanceOf(NotFoundException.class);

          Caller partner = Projects.partner(helix.getCompanyId());
          assertThat(names(em, ProjectFilter.all(), partner)).containsExactly("theirs");
          assertThat(names(em, ProjectFilter.all(), Projects.visitor())).isEmpty();
          assertThatThrownBy(() -> projects.get(ours.getPublicId(), Projects.visitor()))
              .isInstanceOf(NotFoundException.class);
          assertThat(names(em, ProjectFilter.all(), Projects.staff()))
              .contains("hers", "ours", "theirs");
          assertThatThrownBy(() -> projects.get((java.util.UUID) null, Projects.staff()))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void filters_narrow_and_words_find_name_number_and_customer() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Client helix = Projects.company(em, "t-helix");
          Projects.open(em, aurora, "A navigation 100%");
          Projects.delivered(em, aurora, "B voice");
          Project own = Projects.open(em, helix, "C tests");
          em.flush();
          Caller staff = Projects.staff();
          assertThat(
                  names(
                      em,
                      new ProjectFilter(null, Set.of(ProjectStatus.DELIVERED), null, false, false),
                      staff))
              .containsExactly("B voice");
          assertThat(names(em, words("100%"), staff)).containsExactly("A navigation 100%");
          assertThat(names(em, words("T-HELIX"), staff)).containsExactly("C tests");
          assertThat(names(em, words(own.getProjectNumber()), staff)).containsExactly("C tests");
          assertThat(names(em, words("%"), staff)).containsExactly("A navigation 100%");
          assertThat(
                  names(
                      em,
                      new ProjectFilter("t-", Set.of(), ProjectType.TESTING, false, false),
                      staff))
              .isEmpty();
          Caller manager = Projects.customer(own.getProjectManager());
          assertThat(names(em, new ProjectFilter(null, Set.of(), null, true, false), manager))
              .isEmpty();
        });
  }

  private static ProjectFilter words(String words) {
    return new ProjectFilter(words, Set.of(), null, false, false);
  }

  @Test
  void mine_are_those_i_manage_or_work_on_and_late_those_past_their_end() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Project managed = Projects.open(em, aurora, "managed");
          Project joined = Projects.open(em, aurora, "joined");
          Projects.open(em, aurora, "other");
          User me = managed.getProjectManager();
          em.persist(new ProjectMember(joined, me, TeamRole.ARCHITECT));
          managed.during(Projects.START, TODAY.minusDays(1));
          em.flush();
          Caller staff = Projects.staffAs(me);
          assertThat(names(em, new ProjectFilter(null, Set.of(), null, true, false), staff))
              .containsExactly("joined", "managed");
          assertThat(names(em, new ProjectFilter(null, Set.of(), null, true, true), staff))
              .containsExactly("managed");
        });
  }

  @Test
  void a_page_costs_one_statement_however_many_lines() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          for (int i = 0; i < 30; i++) {
            Projects.open(em, aurora, "project " + i);
          }
          User customer = Projects.person(em, "t-lin", aurora);
          Caller caller = Projects.customer(customer);
          Page<?>[] page = new Page<?>[1];
          assertThat(
                  TestDatabase.statements(
                      em,
                      () ->
                          page[0] =
                              new ProjectRepository(em)
                                  .list(
                                      PageRequest.after(null, 25),
                                      ProjectFilter.all(),
                                      caller,
                                      TODAY)))
              .isEqualTo(1);
          assertThat(page[0].rows()).hasSize(25);
          assertThat(page[0].next()).isNotNull();
        });
  }

  @Test
  void numbers_count_up_within_their_year() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          User manager = Projects.person(em, "t-chen", null);
          ProjectRepository projects = new ProjectRepository(em);
          Project first = open(projects, aurora, manager, LocalDate.of(2091, 5, 1));
          Project second = open(projects, aurora, manager, LocalDate.of(2091, 6, 1));
          Project other = open(projects, aurora, manager, LocalDate.of(2092, 1, 1));
          em.flush();
          assertThat(first.getProjectNumber()).isEqualTo("P-2091-0001");
          assertThat(second.getProjectNumber()).isEqualTo("P-2091-0002");
          assertThat(other.getProjectNumber()).isEqualTo("P-2092-0001");
        });
  }

  private static Project open(
      ProjectRepository projects, Client client, User manager, LocalDate start) {
    return projects.open(
        client.getId(), null, "n", ProjectType.UI_UX_DESIGN, start, manager.getId());
  }

  @Test
  void the_timeline_hides_from_customers_what_is_internal() {
    TestDatabase.portal(
        em -> {
          Project project = Projects.open(em, Projects.company(em, "t-aurora"), "p");
          em.persist(event(project, "shown", 1, false));
          em.persist(event(project, "hidden", 2, true));
          em.flush();
          ProjectRepository projects = new ProjectRepository(em);
          assertThat(projects.timeline(project, true))
              .extracting(entry -> entry.subject(java.util.Locale.ENGLISH))
              .containsExactly("hidden", "shown");
          assertThat(projects.timeline(project, false))
              .extracting(entry -> entry.subject(java.util.Locale.ENGLISH))
              .containsExactly("shown");
        });
  }

  private static ProjectEvent event(Project project, String title, int hour, boolean internal) {
    return new ProjectEvent(
        project,
        ProjectEventKind.DOCUMENT_ADDED,
        Map.of("", title),
        null,
        null,
        "Chen Yu",
        Projects.NOW.plusSeconds(3600L * hour),
        internal);
  }

  @Test
  void a_project_is_led_by_its_own_manager_and_by_administrators() {
    TestDatabase.portal(
        em -> {
          Project project = Projects.open(em, Projects.company(em, "t-led"), "led");
          em.flush();
          User other = Projects.person(em, "t-other-manager", null);
          Long manager = project.getProjectManager().getId();

          assertThat(project.isLedBy(Projects.caller(manager, null, Role.PROJECT_MANAGER)))
              .isTrue();
          assertThat(project.isLedBy(Projects.caller(other.getId(), null, Role.PROJECT_MANAGER)))
              .isFalse();
          assertThat(project.isLedBy(Projects.caller(other.getId(), null, Role.ADMINISTRATOR)))
              .isTrue();
          assertThatThrownBy(
                  () ->
                      project.expectLedBy(
                          Projects.caller(other.getId(), null, Role.PROJECT_MANAGER)))
              .isInstanceOf(NotAllowedException.class);
        });
  }
}

package dev.carportal.showcase.casestudy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.showcase.capability.model.Capability;
import dev.carportal.showcase.capability.model.CapabilityText;
import dev.carportal.showcase.capability.model.Zone;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseStudyRepositoryTest {
  @Test
  void a_case_comes_back_as_it_was_kept() {
    TestDatabase.showcase(
        em -> {
          keep(em, Cases.published("a", 1, "Qt 6", "C++17"));
          CaseStudy found = new CaseStudyRepository(em).getPublished("a");
          assertThat(found.getTechnologyStack()).containsExactly("Qt 6", "C++17");
          assertThat(found.text(Language.ZH).caseTitle()).isEqualTo("车机导航应用");
          assertThat(found.text(Language.EN).screenshotCaptions())
              .containsExactly("In-car navigation");
          assertThat(found.figures(Language.EN)).hasSize(1);
        });
  }

  @Test
  void the_public_does_not_find_a_draft() {
    TestDatabase.showcase(
        em -> {
          keep(em, Cases.draft("a", 1, "Qt 6"));
          assertThatThrownBy(() -> new CaseStudyRepository(em).getPublished("a"))
              .isInstanceOf(NotFoundException.class);
        });
  }

  @Test
  void the_library_is_filtered_by_technology_and_paged_in_the_companys_order() {
    TestDatabase.showcase(
        em -> {
          keep(
              em,
              Cases.published("third", 3, "Qt 6"),
              Cases.published("first", 1, "Qt 6", "QNX 7.1"),
              Cases.published("second", 2, "Android Automotive 14"),
              Cases.draft("hidden", 4, "Qt 6"));
          CaseStudyRepository cases = new CaseStudyRepository(em);
          Page<CaseStudy> qt =
              cases.page(
                  CaseFilter.published(CaseType.NAVIGATION_APP, "Qt 6"),
                  new PageRequest(null, 1, null, false, true));
          assertThat(qt.rows()).extracting(CaseStudy::getSlug).containsExactly("first");
          assertThat(qt.total()).isEqualTo(2);
          assertThat(
                  cases
                      .page(
                          CaseFilter.published(null, "Qt 6"),
                          new PageRequest(qt.next(), 1, null, false, false))
                      .rows())
              .extracting(CaseStudy::getSlug)
              .containsExactly("third");
        });
  }

  @Test
  void a_page_of_the_library_costs_a_fixed_number_of_statements() {
    TestDatabase.showcase(
        em -> {
          for (int i = 0; i < 12; i++) {
            keep(em, Cases.published("case-" + i, i, "Qt 6"));
          }
          long statements =
              TestDatabase.statements(
                  em,
                  () ->
                      new CaseStudyRepository(em)
                          .page(
                              CaseFilter.published(null, null),
                              new PageRequest(null, 12, null, false, false))
                          .rows()
                          .forEach(study -> study.figures(Language.of(java.util.Locale.CHINA))));
          assertThat(statements).isLessThanOrEqualTo(4);
        });
  }

  @Test
  void facets_count_what_the_public_can_see_most_used_first() {
    TestDatabase.showcase(
        em -> {
          keep(
              em,
              Cases.published("a", 1, "QNX 7.1"),
              Cases.published("b", 2, "Qt 6", "QNX 7.1"),
              Cases.draft("c", 3, "Rust"));
          CaseFacets facets = new CaseStudyRepository(em).facets();
          assertThat(facets.technologies())
              .containsExactly(java.util.Map.entry("QNX 7.1", 2), java.util.Map.entry("Qt 6", 1));
          assertThat(facets.caseTypes()).containsEntry(CaseType.NAVIGATION_APP, 2);
        });
  }

  @Test
  void related_cases_share_capabilities_the_closest_first() {
    TestDatabase.showcase(
        em -> {
          Capability maps = capability("maps");
          Capability voice = capability("voice");
          em.persist(maps);
          em.persist(voice);
          CaseStudy one = Cases.published("one", 1);
          CaseStudy near = Cases.published("near", 3);
          CaseStudy far = Cases.published("far", 2);
          one.draw(List.of(maps, voice));
          near.draw(List.of(maps, voice));
          far.draw(List.of(voice));
          keep(em, one, near, far, Cases.published("other", 4));
          CaseStudyRepository cases = new CaseStudyRepository(em);
          assertThat(cases.listRelated(one, 3))
              .extracting(CaseStudy::getSlug)
              .containsExactly("near", "far");
          assertThat(cases.listWithCapability("maps", 9))
              .extracting(CaseStudy::getSlug)
              .containsExactly("one", "near");
        });
  }

  private static Capability capability(String slug) {
    CapabilityText text = new CapabilityText(slug, slug, slug, List.of());
    return new Capability(slug, Zone.COCKPIT, "/x.svg", 1, 1, List.of(), 1, text, text);
  }

  private static void keep(EntityManager em, CaseStudy... studies) {
    for (CaseStudy study : studies) {
      em.persist(study);
    }
    em.flush();
    em.clear();
  }
}

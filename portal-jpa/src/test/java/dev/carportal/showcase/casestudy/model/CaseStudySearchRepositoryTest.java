package dev.carportal.showcase.casestudy.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.platform.search.model.Found;
import dev.carportal.platform.search.model.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseStudySearchRepositoryTest {
  private static EntityManagerFactory unit;
  private static Long published;

  @BeforeAll
  static void index() {
    Map<String, Object> settings = new HashMap<>(TestDatabase.unit("showcase").getProperties());
    settings.put("hibernate.search.enabled", "true");
    settings.put("hibernate.search.coordination.strategy", "none");
    settings.put("hibernate.search.backend.directory.type", "local-heap");
    settings.put("hibernate.search.indexing.plan.synchronization.strategy", "sync");
    unit = Persistence.createEntityManagerFactory("showcase", settings);
    EntityManager em = unit.createEntityManager();
    em.getTransaction().begin();
    CaseStudy study = Cases.published("indexed", 1, "Android Automotive 14");
    em.persist(study);
    em.persist(Cases.draft("indexed-draft", 2, "Android Automotive 14"));
    em.getTransaction().commit();
    published = study.getId();
    em.close();
  }

  @AfterAll
  static void clean() {
    EntityManager em = unit.createEntityManager();
    em.getTransaction().begin();
    CaseStudyRepository cases = new CaseStudyRepository(em);
    em.remove(cases.find("indexed").orElseThrow());
    em.remove(cases.find("indexed-draft").orElseThrow());
    em.getTransaction().commit();
    em.close();
    unit.close();
  }

  @Test
  void a_chinese_word_is_found_inside_a_sentence() {
    assertThat(ids("导航", Language.ZH)).containsExactly(published);
    assertThat(ids("惯性推算", Language.ZH)).containsExactly(published);
    assertThat(ids("误差", Language.EN)).containsExactly(published);
  }

  @Test
  void one_chinese_character_is_found_too() {
    assertThat(ids("库", Language.ZH)).containsExactly(published);
  }

  @Test
  void an_english_word_is_found_by_its_stem() {
    assertThat(ids("navigation", Language.EN)).containsExactly(published);
    assertThat(ids("navigates", Language.EN)).containsExactly(published);
    assertThat(ids("PARK", Language.EN)).containsExactly(published);
  }

  @Test
  void every_word_must_occur() {
    assertThat(ids("导航 android", Language.ZH)).containsExactly(published);
    assertThat(ids("导航 空调", Language.ZH)).isEmpty();
    assertThat(ids("语音", Language.ZH)).isEmpty();
  }

  @Test
  void the_place_that_fits_is_marked_and_all_else_escaped() {
    Found found = search("导航", Language.ZH);
    assertThat(found.hits().get(0).excerpts().get(0)).contains("<mark>导航</mark>");
    assertThat(found.total()).isEqualTo(1);
  }

  @Test
  void signs_of_query_languages_are_nothing_special() {
    assertThat(ids("\"+-*:() 导航", Language.ZH)).containsExactly(published);
    assertThat(Words.of("  *?  ").isEmpty()).isTrue();
  }

  private static java.util.List<Long> ids(String typed, Language language) {
    return search(typed, language).hits().stream().map(Found.Hit::id).toList();
  }

  private static Found search(String typed, Language language) {
    EntityManager em = unit.createEntityManager();
    try {
      return new CaseStudySearchRepository(em)
          .search(Words.of(typed), CaseFilter.published(null, null), language, 0, 10);
    } finally {
      em.close();
    }
  }
}

package dev.carportal.showcase.casestudy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.i18n.model.Language;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseStudyTest {
  private final CaseStudy study = Cases.draft("navigation", 10, "Qt 6");

  @Test
  void a_case_begins_as_a_draft_that_the_public_does_not_see() {
    assertThat(study.getStatus()).isEqualTo(CaseStudyStatus.DRAFT);
    assertThat(study.isPublished()).isFalse();
  }

  @Test
  void a_published_case_cannot_be_published_again() {
    study.publish(Cases.NOW);
    assertThat(study.getPublishedAt()).isEqualTo(Cases.NOW);
    assertThatThrownBy(() -> study.publish(Cases.NOW))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("navigation");
  }

  @Test
  void undoing_the_archive_brings_a_case_back_as_it_was() {
    study.publish(Cases.NOW);
    study.archive();
    assertThat(study.getStatus()).isEqualTo(CaseStudyStatus.ARCHIVED);
    study.restore();
    assertThat(study.getStatus()).isEqualTo(CaseStudyStatus.PUBLISHED);
    assertThat(study.getStatusBeforeArchive()).isNull();
  }

  @Test
  void a_case_outside_the_archive_cannot_be_restored() {
    assertThatThrownBy(study::restore).isInstanceOf(RuleException.class);
  }

  @Test
  void figures_of_one_language_are_replaced_without_the_other() {
    study.prove(Language.ZH, List.of(new CaseFigure(Language.ZH, "38%", "减少的标定工时")));
    assertThat(study.figures(Language.ZH)).extracting(CaseFigure::value).containsExactly("38%");
    assertThat(study.figures(Language.EN)).extracting(CaseFigure::value).containsExactly("2.1 s");
  }

  @Test
  void the_time_it_took_is_kept_apart_from_the_words_for_it() {
    assertThat(study.getDuration()).isEqualTo(Period.ofMonths(9));
  }
}

package dev.carportal.showcase.casestudy.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.audit.model.AuditEntry;
import dev.carportal.platform.audit.model.FieldChange;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the trail keeps of a case, whose words lie in tables of their own. */
class CaseTrailTest {
  @Test
  void words_and_figures_are_written_down_by_language_and_nothing_where_nothing_changed() {
    CaseStudy study = Cases.draft("trail", 990, "Qt 6");
    try (EntityManager em = TestDatabase.unit("showcase").createEntityManager()) {
      em.getTransaction().begin();
      em.persist(study);
      em.getTransaction().commit();

      em.getTransaction().begin();
      CaseText was = study.text(Language.EN);
      study.tell(Language.EN, renamed(was, "Another title"));
      study.prove(Language.EN, List.of(new CaseFigure(Language.EN, "9 s", "to the first map")));
      em.getTransaction().commit();

      em.getTransaction().begin();
      study.tell(Language.EN, renamed(was, "Another title"));
      study.prove(Language.EN, study.figures(Language.EN));
      em.getTransaction().commit();

      List<AuditEntry> trail =
          em.createQuery(
                  "select a from AuditEntry a where a.entityId = :id order by a.id",
                  AuditEntry.class)
              .setParameter("id", study.getPublicId())
              .getResultList();
      assertThat(trail).hasSize(2);
      Map<String, FieldChange> changes = trail.get(1).getChanges();
      assertThat(changes).containsOnlyKeys("texts.en.caseTitle", "figures");
      assertThat(changes.get("texts.en.caseTitle"))
          .isEqualTo(new FieldChange(was.caseTitle(), "Another title"));
      assertThat(changes.get("figures").after()).contains("9 s to the first map");

      em.getTransaction().begin();
      em.remove(em.merge(study));
      em.getTransaction().commit();
    }
  }

  private static CaseText renamed(CaseText text, String title) {
    return new CaseText(
        title,
        text.summary(),
        text.problem(),
        text.description(),
        text.achievements(),
        text.clientName(),
        text.vehicle(),
        text.clientTestimonial(),
        text.testimonialBy(),
        text.screenshotCaptions());
  }
}

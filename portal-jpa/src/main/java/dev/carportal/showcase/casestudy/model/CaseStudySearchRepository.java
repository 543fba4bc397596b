package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.search.model.Found;
import dev.carportal.platform.search.model.Index;
import dev.carportal.platform.search.model.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Looks for words in cases. */
@ApplicationScoped
public class CaseStudySearchRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  protected CaseStudySearchRepository() {} // for CDI

  CaseStudySearchRepository(EntityManager em) {
    this.em = em;
  }

  /** The cases that fit the filter and hold all words, best first. */
  public Found search(Words words, CaseFilter filter, Language language, int offset, int limit) {
    return new Index<>(em, CaseStudy.class)
        .search(
            words,
            language,
            (index, all) -> {
              if (filter.status() != null) {
                all.filter(index.match().field(CaseStudy.STATUS_FIELD).matching(filter.status()));
              }
              if (filter.caseType() != null) {
                all.filter(index.match().field(CaseStudy.TYPE_FIELD).matching(filter.caseType()));
              }
              if (filter.technology() != null) {
                all.filter(
                    index.match().field(CaseStudy.TECHNOLOGY_FIELD).matching(filter.technology()));
              }
            },
            offset,
            limit);
  }

  /** How many cases the index knows. */
  public long count() {
    return new Index<>(em, CaseStudy.class).count();
  }
}

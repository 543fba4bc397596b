package dev.carportal.showcase.capability.model;

import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.search.model.Found;
import dev.carportal.platform.search.model.Index;
import dev.carportal.platform.search.model.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Looks for words in capabilities. */
@ApplicationScoped
public class CapabilitySearchRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  /** The capabilities that hold all words, best first. */
  public Found search(Words words, Language language, int limit) {
    return new Index<>(em, Capability.class).search(words, language, (index, all) -> {}, 0, limit);
  }

  /** How many capabilities the index knows. */
  public long count() {
    return new Index<>(em, Capability.class).count();
  }
}

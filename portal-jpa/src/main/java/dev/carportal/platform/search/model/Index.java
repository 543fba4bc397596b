package dev.carportal.platform.search.model;

import dev.carportal.platform.i18n.model.Language;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;

/**
 * The index of an entity with texts in two languages, in the fields that {@link Analysis} names.
 * Words are looked up in both languages, since readers mix them; the language on screen weighs more
 * and gives the excerpts.
 *
 * @param <E> the entity
 */
public final class Index<E> {
  private static final Map<String, Float> CHINESE_FIRST =
      Map.of(
          Analysis.TITLE_ZH, 4f,
          Analysis.BODY_ZH, 2f,
          Analysis.TECHNOLOGY, 2f,
          Analysis.TITLE_EN, 2f,
          Analysis.BODY_EN, 1f);
  private static final Map<String, Float> ENGLISH_FIRST =
      Map.of(
          Analysis.TITLE_EN, 4f,
          Analysis.BODY_EN, 2f,
          Analysis.TECHNOLOGY, 2f,
          Analysis.TITLE_ZH, 2f,
          Analysis.BODY_ZH, 1f);

  private final EntityManager em;
  private final Class<E> entity;

  public Index(EntityManager em, Class<E> entity) {
    this.em = em;
    this.entity = entity;
  }

  /**
   * Looks words up.
   *
   * @param language the language on screen
   * @param narrow adds filters
   */
  public Found search(
      Words words,
      Language language,
      BiConsumer<SearchPredicateFactory, BooleanPredicateClausesStep<?>> narrow,
      int offset,
      int limit) {
    boolean chinese = language == Language.ZH;
    SearchResult<Found.Hit> result =
        Search.session(em)
            .search(entity)
            .select(
                select ->
                    select
                        .composite()
                        .from(
                            select.id(Long.class),
                            select.field(
                                chinese ? Analysis.BODY_ZH : Analysis.BODY_EN, String.class))
                        .as((id, body) -> new Found.Hit(id, Excerpts.of(body, words))))
            .where(
                index -> {
                  BooleanPredicateClausesStep<?> all = index.bool();
                  all.must(words.in(index, chinese ? CHINESE_FIRST : ENGLISH_FIRST));
                  narrow.accept(index, all);
                  return all;
                })
            .fetch(offset, limit);
    return new Found(result.hits(), result.total().hitCount());
  }

  /** How many rows the index knows. */
  public long count() {
    return Search.session(em).search(entity).where(all -> all.matchAll()).fetchTotalHitCount();
  }
}

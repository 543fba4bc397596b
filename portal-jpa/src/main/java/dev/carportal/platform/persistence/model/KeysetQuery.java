package dev.carportal.platform.persistence.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read page by page along a key: each page costs the same, however long the list,
 * and nothing is shown twice or left out while others add to it.
 *
 * @param <E> the entity the list is read from
 * @param <R> the record of a line; its constructor takes the columns in their order
 */
public final class KeysetQuery<E extends BaseEntity, R> {
  private final EntityManager em;
  private final Class<E> entity;
  private final Class<R> row;
  private final Function<R, UUID> rowId;
  private final List<SortKey<E, R, ?>> sorts;
  private final BiFunction<CriteriaBuilder, Root<E>, List<Selection<?>>> columns;
  private final BiFunction<CriteriaBuilder, Root<E>, List<Predicate>> filters;

  /**
   * Describes a list.
   *
   * @param rowId the public id of a line
   * @param sorts the columns it can be sorted by; the first is the list's own order
   * @param columns what a line shows, in the order of the record's constructor
   * @param filters what keeps lines out, the caller's company first of all; may join
   */
  public KeysetQuery(
      EntityManager em,
      Class<E> entity,
      Class<R> row,
      Function<R, UUID> rowId,
      List<SortKey<E, R, ?>> sorts,
      BiFunction<CriteriaBuilder, Root<E>, List<Selection<?>>> columns,
      BiFunction<CriteriaBuilder, Root<E>, List<Predicate>> filters) {
    this.em = em;
    this.entity = entity;
    this.row = row;
    this.rowId = rowId;
    this.sorts = List.copyOf(sorts);
    this.columns = columns;
    this.filters = filters;
  }

  /** Reads one page with one query, and one more if a count is asked for. */
  public Page<R> read(PageRequest request) {
    SortKey<E, R, ?> sort =
        sorts.stream()
            .filter(s -> s.name().equals(request.sort()))
            .findFirst()
            .orElse(sorts.get(0));
    return page(sort, request);
  }

  private <V extends Comparable<? super V>> Page<R> page(
      SortKey<E, R, V> sort, PageRequest request) {
    boolean last = PageRequest.LAST.equals(request.cursor());
    Cursor cursor = request.cursor() == null || last ? null : Cursor.decode(request.cursor());
    boolean forwards = cursor == null ? !last : cursor.forwards();
    List<R> found = fetch(sort, cursor, request.descending() == forwards, request.size() + 1);
    boolean more = found.size() > request.size();
    List<R> rows = new ArrayList<>(more ? found.subList(0, request.size()) : found);
    if (!forwards) {
      Collections.reverse(rows);
    }
    boolean hasNext = forwards ? more : cursor != null;
    boolean hasPrevious = forwards ? cursor != null : more;
    return new Page<>(
        rows,
        hasPrevious && !rows.isEmpty() ? edge(sort, rows.get(0), false) : null,
        hasNext && !rows.isEmpty() ? edge(sort, rows.get(rows.size() - 1), true) : null,
        request.counted() ? count() : -1);
  }

  private <V extends Comparable<? super V>> String edge(
      SortKey<E, R, V> sort, R line, boolean forwards) {
    return new Cursor(forwards, sort.value().apply(line).toString(), rowId.apply(line)).encode();
  }

  private <V extends Comparable<? super V>> List<R> fetch(
      SortKey<E, R, V> sort, @Nullable Cursor cursor, boolean descending, int limit) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<R> query = cb.createQuery(row);
    Root<E> root = query.from(entity);
    Expression<V> key = sort.column().apply(root);
    Path<UUID> id = root.get("publicId");
    List<Predicate> where = new ArrayList<>(filters.apply(cb, root));
    if (cursor != null) {
      V value = cursor.sortValue(sort.parse());
      Expression<UUID> edge = cb.literal(cursor.publicId());
      // The first condition says nothing new, but it is the one an index can begin with
      where.add(
          descending ? cb.lessThanOrEqualTo(key, value) : cb.greaterThanOrEqualTo(key, value));
      where.add(
          descending
              ? cb.or(cb.lessThan(key, value), cb.lessThan(id, edge))
              : cb.or(cb.greaterThan(key, value), cb.greaterThan(id, edge)));
    }
    query
        .select(cb.construct(row, columns.apply(cb, root).toArray(Selection[]::new)))
        .where(where.toArray(Predicate[]::new))
        .orderBy(
            descending ? List.of(cb.desc(key), cb.desc(id)) : List.of(cb.asc(key), cb.asc(id)));
    return em.createQuery(query).setMaxResults(limit).getResultList();
  }

  private long count() {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<Long> query = cb.createQuery(Long.class);
    Root<E> root = query.from(entity);
    query.select(root.get("id")).where(filters.apply(cb, root).toArray(Predicate[]::new));
    return em.createQuery(query).setMaxResults(Page.COUNT_LIMIT + 1).getResultList().size();
  }
}

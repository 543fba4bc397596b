package dev.carportal.platform.persistence.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param cursor where to continue, as a page before gave it; {@link #LAST} for the last page; null
 *     for the first
 * @param size how many lines, 1 to 200
 * @param sort the name of the column to sort by; null for the list's own order
 * @param descending whether the largest comes first
 * @param counted whether the page shall say how many lines the list has
 */
public record PageRequest(
    @Nullable String cursor, int size, @Nullable String sort, boolean descending, boolean counted)
    implements Serializable {
  public static final String LAST = "last";
  public static final int SIZE_DEFAULT = 25;
  public static final int SIZE_STAFF = 50;
  public static final int SIZE_MAX = 200;

  public PageRequest {
    size = Math.min(Math.max(size, 1), SIZE_MAX);
    cursor = cursor == null || cursor.isBlank() ? null : cursor;
    sort = sort == null || sort.isBlank() ? null : sort;
  }

  /** The first page in the list's own order, with a count. */
  public static PageRequest first() {
    return new PageRequest(null, SIZE_DEFAULT, null, true, true);
  }

  /** A page in the list's own order, newest first, without a count. */
  public static PageRequest after(@Nullable String cursor, int size) {
    return new PageRequest(cursor, size, null, true, false);
  }
}

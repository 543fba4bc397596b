package dev.carportal.platform.persistence.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of an ordered list.
 *
 * @param rows the lines of this page, at most as many as were asked for
 * @param previous the cursor of the page before, null on the first page
 * @param next the cursor of the page after, null on the last page
 * @param total how many lines the whole list has, counted up to {@link #COUNT_LIMIT} (a total above
 *     it means "more"); -1 if nobody asked
 */
public record Page<R>(List<R> rows, @Nullable String previous, @Nullable String next, long total)
    implements Serializable {
  /** Beyond this many lines nobody reads the exact count, and counting would cost more than it. */
  public static final int COUNT_LIMIT = 1000;

  public Page {
    rows = List.copyOf(rows);
  }

  /** The same page with other lines, one for each. */
  public <S> Page<S> map(Function<? super R, ? extends S> change) {
    return new Page<>(rows.stream().<S>map(change).toList(), previous, next, total);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}

package dev.carportal.platform.faces.web;

import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list on the screen. The words looked for, the order and the place in the list stand in the
 * address, so that a page of a list can be kept as a bookmark and sent to somebody.
 *
 * @param <R> a line of the list
 */
public abstract class ListView<R> {
  private @Nullable String words;
  private @Nullable String sort;
  private boolean descending;
  private @Nullable String cursor;
  private @Nullable Page<R> page;

  /** The page of the list that the address asks for. */
  protected abstract Page<R> read();

  /** Whether something keeps lines out, so that an empty list says so. */
  public boolean isNarrowed() {
    return words != null;
  }

  /**
   * Reads the page that the address asks for.
   *
   * @throws NotFoundException if the address begins where no list of ours ever ended
   */
  public void load() {
    page = known();
  }

  public Page<R> getPage() {
    Page<R> known = page == null ? known() : page;
    page = known;
    return known;
  }

  private Page<R> known() {
    try {
      return read();
    } catch (InvalidInputException e) {
      throw new NotFoundException("Page", null);
    }
  }

  /** What the address asks for, in the list's own order unless it names another. */
  protected PageRequest asked(int size, Order own, boolean counted) {
    return new PageRequest(
        cursor, size, sort, sort == null ? own == Order.DESCENDING : descending, counted);
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null || words.isBlank() ? null : words.strip();
  }

  public @Nullable String getSort() {
    return sort;
  }

  public void setSort(@Nullable String sort) {
    this.sort = sort;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  /** Which end of a list comes first. */
  protected enum Order {
    ASCENDING,
    DESCENDING
  }
}

package dev.carportal.platform.search.model;

import java.io.Serializable;
import java.util.List;

/**
 * One page of what the index found, best first.
 *
 * @param hits the keys of the rows with the places that fit
 * @param total how many there are in all
 */
public record Found(List<Hit> hits, long total) implements Serializable {
  public Found {
    hits = List.copyOf(hits);
  }

  /**
   * One hit.
   *
   * @param id the key of the row
   * @param excerpts places that fit, in HTML that is safe to show: everything is escaped but {@code
   *     <mark>}
   */
  public record Hit(Long id, List<String> excerpts) implements Serializable {
    public Hit {
      excerpts = List.copyOf(excerpts);
    }
  }
}

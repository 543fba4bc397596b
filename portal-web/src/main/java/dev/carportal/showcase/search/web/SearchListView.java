package dev.carportal.showcase.search.web;

import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.search.service.SearchResults;
import dev.carportal.showcase.search.service.SearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What was found for a visitor's words. */
@Named
@RequestScoped
public class SearchListView {
  @Inject private SearchService search;
  @Inject private Site site;

  private @Nullable String q;
  private @Nullable String cursor;
  private SearchResults results;

  public void load() {
    results = search.search(q, cursor, Language.of(site.getLocale()));
  }

  public SearchResults getResults() {
    return results;
  }

  /** How many capabilities and cases were found. */
  public long getTotal() {
    return results.capabilities().size() + results.cases().total();
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }
}

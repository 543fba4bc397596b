package dev.carportal.showcase.casestudy.web;

import dev.carportal.platform.cache.web.PageCache;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Site;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.casestudy.service.CaseLibrary;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import dev.carportal.showcase.casestudy.service.LibraryQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case library with its filters, all of which stand in the address. */
@Named
@RequestScoped
public class CasestudyListView {
  private static final int TECHNOLOGIES = 14;

  @Inject private CaseStudyService cases;
  @Inject private Site site;
  @Inject private HttpServletRequest request;

  private String q = "";
  private String type = "";
  private String technology = "";
  private String cursor = "";
  private CaseLibrary library;

  /** Reads the list; an address that none of our pages gave does not exist. */
  public void load() {
    try {
      library =
          cases.library(
              new LibraryQuery(q, caseType(), technology, cursor), Language.of(site.getLocale()));
    } catch (InvalidInputException e) {
      throw new NotFoundException("CaseLibrary", null);
    }
    if (library.page().isEmpty()) {
      request.setAttribute(PageCache.NOT_KEPT, true);
    }
  }

  private @Nullable CaseType caseType() {
    return type == null || type.isEmpty()
        ? null
        : Arrays.stream(CaseType.values())
            .filter(one -> one.name().equals(type))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("CaseType", null));
  }

  public CaseLibrary getLibrary() {
    return library;
  }

  public List<Map.Entry<CaseType, Integer>> getTypes() {
    return List.copyOf(library.facets().caseTypes().entrySet());
  }

  /** The technologies most used, and the one that is asked for. */
  public List<Map.Entry<String, Integer>> getTechnologies() {
    return Stream.concat(
            library.facets().technologies().entrySet().stream().limit(TECHNOLOGIES),
            library.facets().technologies().entrySet().stream()
                .skip(TECHNOLOGIES)
                .filter(entry -> entry.getKey().equals(technology)))
        .toList();
  }

  /** Whether anything narrows the list. */
  public boolean isNarrowed() {
    return Stream.of(q, type, technology).anyMatch(value -> value != null && !value.isBlank());
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTechnology() {
    return technology;
  }

  public void setTechnology(String technology) {
    this.technology = technology;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}

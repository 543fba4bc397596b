package dev.carportal.showcase.casestudy.service;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.showcase.casestudy.model.CaseFacets;
import java.io.Serializable;

/**
 * A page of the case library.
 *
 * @param facets what all published cases can be filtered by
 */
public record CaseLibrary(Page<CaseCard> page, CaseFacets facets) implements Serializable {}

package dev.carportal.showcase.casestudy.model;

import java.io.Serializable;
import java.util.Map;

/**
 * How many published cases there are of each kind and with each technology.
 *
 * @param caseTypes in the order of the enum
 * @param technologies the most used first
 */
public record CaseFacets(Map<CaseType, Integer> caseTypes, Map<String, Integer> technologies)
    implements Serializable {}

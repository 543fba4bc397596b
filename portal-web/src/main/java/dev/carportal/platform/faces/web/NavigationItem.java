package dev.carportal.platform.faces.web;

import java.util.List;

/**
 * One entry of a menu.
 *
 * @param area the business area it stands under; entries of one area stand together
 * @param key the end of its bundle key, {@code platform['shell.nav.<key>']}
 * @param outcome the page, as in {@code h:link outcome}
 * @param icon the icon's name
 * @param roles who sees it; one of them is enough
 */
public record NavigationItem(
    String area, String key, String outcome, String icon, List<String> roles) {

  /** Where the entry leads; an area's first page is the area itself. */
  public String getAddress() {
    return outcome.endsWith("/index") ? outcome.substring(0, outcome.length() - 5) : outcome;
  }

  /** Whether the page with this view id belongs to this entry: it is in the same folder. */
  boolean covers(String viewId) {
    return viewId
        .substring(0, viewId.lastIndexOf('/'))
        .equals(outcome.substring(0, outcome.lastIndexOf('/')));
  }
}

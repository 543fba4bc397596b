package dev.carportal.platform.faces.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sends every form of a page to the whole address of the page. Faces leaves the query out; then a
 * page that was refused or had expired would no longer know what it is about. Links and redirects
 * name their own query.
 */
public class WholeAddress extends ViewHandlerWrapper {
  private static final String LINKING = WholeAddress.class.getName();

  public WholeAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    String path = super.getActionURL(faces, viewId);
    String query = ((HttpServletRequest) faces.getExternalContext().getRequest()).getQueryString();
    return query == null
            || path.contains("?")
            || faces.getAttributes().containsKey(LINKING)
            || faces.getViewRoot() == null
            || !viewId.equals(faces.getViewRoot().getViewId())
        ? path
        : path + "?" + query;
  }

  @Override
  public String getBookmarkableURL(
      FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean whole) {
    return link(faces, () -> super.getBookmarkableURL(faces, viewId, parameters, whole));
  }

  @Override
  public String getRedirectURL(
      FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean whole) {
    return link(faces, () -> super.getRedirectURL(faces, viewId, parameters, whole));
  }

  private static String link(FacesContext faces, Supplier<String> url) {
    faces.getAttributes().put(LINKING, true);
    try {
      return url.get();
    } finally {
      faces.getAttributes().remove(LINKING);
    }
  }
}

package dev.carportal.platform.faces.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * Lets a form that was sent without scripts show its page again: PrimeFaces expects the nonce that
 * only its script adds to forms, and a whole new page gets a new nonce anyway.
 */
public class FreshNonceListener implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (view == null
        || !faces.isPostback()
        || faces.getPartialViewContext().isAjaxRequest()
        || faces.getExternalContext().getRequestParameterMap().containsKey(NONCE)) {
      return;
    }
    Map<String, Object> kept = view.getViewMap(false);
    if (kept != null) {
      kept.remove(NONCE);
    }
    // For a page that was forwarded to, PrimeFaces makes a new nonce instead of asking for one
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
      request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }
  }
}

package dev.carportal.showcase.site.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' content security policy off the public site: its nonce would begin a session
 * for every visitor, and the site's own policy allows no inline script at all.
 */
public class PublicPageListener implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    UIViewRoot view = event.getFacesContext().getViewRoot();
    if (view != null && view.getViewId().startsWith("/public/")) {
      PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }
  }
}

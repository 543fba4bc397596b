package dev.carportal.platform.faces.web;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * Tells a form that is sent what its address said, before anything of the page is asked. Faces
 * itself does so only when everything typed is valid; a page that shows what is wrong with the rest
 * must know what it is about all the same.
 */
public class AddressFirst implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    UIViewRoot view = faces.getViewRoot();
    if (view == null || !faces.isPostback() || faces.getResponseComplete()) {
      return;
    }
    for (UIViewParameter parameter : ViewMetadata.getViewParameters(view)) {
      Object said = parameter.getSubmittedValue();
      if (said != null) {
        parameter.processValidators(faces);
        if (parameter.isValid()) {
          parameter.updateModel(faces);
        }
        parameter.setSubmittedValue(said); // for the phases to come
      }
    }
  }
}

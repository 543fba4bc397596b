package dev.carportal.projects.project.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says on the next page what has just been done. */
public final class Confirmation {
  private Confirmation() {}

  /**
   * Says a sentence of the bundle {@code projects}.
   *
   * @param gaps what fills its gaps
   */
  public static void say(String key, Object... gaps) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale reader = faces.getViewRoot().getLocale();
    ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, "projects");
    String sentence = new MessageFormat(bundle.getString(key), reader).format(gaps);
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }
}

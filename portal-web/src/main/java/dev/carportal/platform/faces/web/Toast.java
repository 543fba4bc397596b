package dev.carportal.platform.faces.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Says what an action has done, on the page that is shown next. */
public final class Toast {
  private Toast() {}

  /**
   * Says that something was done.
   *
   * @param area the variable of the bundle
   * @param gaps what the sentence names
   */
  public static void say(String area, String key, Object... gaps) {
    add(FacesMessage.SEVERITY_INFO, words(area, key, gaps));
  }

  /** Says that something was not done. */
  public static void refuse(String area, String key, Object... gaps) {
    add(FacesMessage.SEVERITY_ERROR, words(area, key, gaps));
  }

  /** Says a sentence that a service gave as the reason of its refusal. */
  public static void refuse(String sentence) {
    add(FacesMessage.SEVERITY_ERROR, sentence);
  }

  private static String words(String area, String key, Object... gaps) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, area);
    return new MessageFormat(bundle.getString(key), faces.getViewRoot().getLocale()).format(gaps);
  }

  private static void add(FacesMessage.Severity severity, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(severity, sentence, sentence));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }
}

package dev.carportal.platform.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call the fields whose changes are recorded. */
@Named
@ApplicationScoped
public class FieldLabels {
  private static final String FIELD = "change.field.";
  private static final Pattern TEXT = Pattern.compile("\\w+\\.(zh|en)\\.(\\w+)");

  /** The label of a field; its own name if it has none. */
  public String of(String field) {
    return find(field).orElse(field);
  }

  /** What is said of a change that has no label. */
  String other() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, "platform").getString("change.other");
  }

  /**
   * The label of a field that people know; a text of one language, {@code texts.zh.title}, names
   * its language.
   */
  Optional<String> find(String field) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle labels = faces.getApplication().getResourceBundle(faces, "platform");
    Matcher text = TEXT.matcher(field);
    boolean inLanguage = text.matches();
    String key = FIELD + (inLanguage ? text.group(2) : field);
    if (!labels.containsKey(key)) {
      return Optional.empty();
    }
    String label = labels.getString(key);
    return Optional.of(
        inLanguage
            ? MessageFormat.format(
                labels.getString("change.inLanguage"),
                label,
                labels.getString("language." + text.group(1)))
            : label);
  }
}

package dev.carportal.platform.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.ResourceBundle;

/** What people call the fields whose changes are recorded. */
@Named
@ApplicationScoped
public class FieldLabels {
  private static final String FIELD = "change.field.";

  /** The label of a field; its own name if it has none. */
  public String of(String field) {
    return find(field).orElse(field);
  }

  /** The label of a field that people know. */
  Optional<String> find(String field) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle labels = faces.getApplication().getResourceBundle(faces, "platform");
    return labels.containsKey(FIELD + field)
        ? Optional.of(labels.getString(FIELD + field))
        : Optional.empty();
  }
}

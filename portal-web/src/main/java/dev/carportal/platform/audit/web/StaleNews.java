package dev.carportal.platform.audit.web;

import dev.carportal.platform.audit.service.AuditRow;
import dev.carportal.platform.audit.service.AuditTrailService;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others changed while the person at the screen was writing. Her text stays; the page shows
 * what is new, and from then on she answers to that.
 */
@Named
@RequestScoped
public class StaleNews {
  private static final String VERSION = "version";
  private static final Pattern PUBLIC_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final int BEFORE_THE_FIRST = -1;

  @Inject private AuditTrailService trail;
  @Inject private FieldLabels labels;

  private final List<FieldNews> changes = new ArrayList<>();

  /**
   * Takes in that the caller wrote on an old version of a thing, and which one she sees now.
   *
   * @return false if nobody wrote down what has changed: then she has not seen it, and what she
   *     wrote still stands for the old version
   */
  public boolean take(StaleVersionException stale) {
    if (trail.since(stale.publicId(), BEFORE_THE_FIRST).isEmpty()) {
      return false;
    }
    changes.addAll(
        trail.since(stale.publicId(), stale.expected()).stream().flatMap(this::news).toList());
    look(FacesContext.getCurrentInstance().getViewRoot(), stale);
    return true;
  }

  /** Field by field; what has no name among people is told once, without its value. */
  private Stream<FieldNews> news(AuditRow row) {
    List<FieldNews> named =
        row.changes().stream()
            .flatMap(
                change ->
                    labels
                        .find(change.field())
                        .map(
                            label ->
                                new FieldNews(
                                    row.actorName(),
                                    row.at(),
                                    label,
                                    readable(change.before()),
                                    readable(change.after())))
                        .stream())
            .toList();
    return named.size() == row.changes().size()
        ? named.stream()
        : Stream.concat(
            named.stream(),
            Stream.of(new FieldNews(row.actorName(), row.at(), labels.other(), null, null)));
  }

  /** Ids say nothing to people. */
  private static @Nullable String readable(@Nullable String value) {
    return value == null || PUBLIC_ID.matcher(value).matches() ? null : value;
  }

  /** Every form of the page carries the version it was made for in an input of this name. */
  private static void look(UIComponent in, StaleVersionException stale) {
    if (in instanceof UIInput input
        && VERSION.equals(in.getId())
        && String.valueOf(stale.expected()).equals(String.valueOf(input.getValue()))) {
      input.setValue(stale.actual());
    }
    Iterator<UIComponent> parts = in.getFacetsAndChildren();
    while (parts.hasNext()) {
      look(parts.next(), stale);
    }
  }

  public List<FieldNews> getChanges() {
    return List.copyOf(changes);
  }
}

package dev.carportal.platform.faces.web;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A tag that writes one small thing, many times on a page: it has no children and no state, and
 * reads each of its attributes once.
 */
abstract class LeafTag extends UIComponentBase {
  @Override
  public String getFamily() {
    return "dev.carportal.leaf";
  }

  @Override
  public boolean isTransient() {
    return true;
  }

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    if (isRendered()) {
      write(faces, faces.getResponseWriter());
    }
  }

  abstract void write(FacesContext faces, ResponseWriter out) throws IOException;

  /** What an attribute says; null if it is not there. */
  @Nullable Object read(FacesContext faces, String attribute) {
    ValueExpression expression = getValueExpression(attribute);
    return expression == null
        ? getAttributes().get(attribute)
        : expression.getValue(faces.getELContext());
  }

  /** What an attribute says in words; the alternative if it says nothing. */
  String read(FacesContext faces, String attribute, String otherwise) {
    Object value = read(faces, attribute);
    return value == null || value.toString().isEmpty() ? otherwise : value.toString();
  }

  /** A bean by its name in pages, looked up once for a page. */
  <T> T bean(FacesContext faces, String name, Class<T> type) {
    return type.cast(
        faces
            .getAttributes()
            .computeIfAbsent(
                type,
                any ->
                    faces.getApplication().evaluateExpressionGet(faces, "#{" + name + "}", type)));
  }

  /** Writes an icon of the sprite that only repeats what stands beside it. */
  void writeIcon(FacesContext faces, ResponseWriter out, String name, String styleClass)
      throws IOException {
    out.startElement("svg", this);
    out.writeAttribute("class", styleClass, null);
    out.writeAttribute("aria-hidden", "true", null);
    writeUse(faces, out, name);
    out.endElement("svg");
  }

  void writeUse(FacesContext faces, ResponseWriter out, String name) throws IOException {
    out.startElement("use", this);
    out.writeAttribute("href", bean(faces, "assets", Assets.class).icon(name), null);
    out.endElement("use");
  }
}

package dev.carportal.platform.faces.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code <cp:icon>}: an icon of the sprite, with words of its own if nothing beside it has any. */
@FacesComponent("dev.carportal.Icon")
public class IconTag extends LeafTag {
  @Override
  void write(FacesContext faces, ResponseWriter out) throws IOException {
    String name = read(faces, "name", "");
    String label = read(faces, "label", "");
    String styleClass = Boolean.parseBoolean(read(faces, "large", "false")) ? "icon large" : "icon";
    if (label.isEmpty()) {
      writeIcon(faces, out, name, styleClass);
      return;
    }
    out.startElement("svg", this);
    out.writeAttribute("class", styleClass, null);
    out.writeAttribute("role", "img", null);
    out.writeAttribute("aria-label", label, null);
    writeUse(faces, out, name);
    out.endElement("svg");
  }
}

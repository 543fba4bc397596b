package dev.carportal.platform.faces.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ResourceBundle;

/** {@code <cp:status>}: a status as a pill with icon and word; nothing for none. */
@FacesComponent("dev.carportal.Status")
public class StatusTag extends LeafTag {
  @Override
  void write(FacesContext faces, ResponseWriter out) throws IOException {
    if (!(read(faces, "value") instanceof Enum<?> value)
        || !(read(faces, "bundle") instanceof ResourceBundle bundle)) {
      return;
    }
    Tones tones = bean(faces, "tones", Tones.class);
    String tone = read(faces, "tone", tones.tone(value));
    out.startElement("span", this);
    out.writeAttribute("class", "pill tone-" + tone, null);
    writeIcon(faces, out, read(faces, "icon", tones.icon(tone)), "icon");
    out.writeText(bundle.getString(tones.key(value)), null);
    out.endElement("span");
  }
}

package dev.carportal.platform.faces.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;

/**
 * {@code <cp:time>}: a moment, as how long ago it was or as day and minute; the exact time in the
 * reader's zone on hover; nothing for none.
 */
@FacesComponent("dev.carportal.Time")
public class TimeTag extends LeafTag {
  @Override
  void write(FacesContext faces, ResponseWriter out) throws IOException {
    if (!(read(faces, "value") instanceof Instant time)) {
      return;
    }
    boolean exact = Boolean.parseBoolean(read(faces, "exact", "false"));
    Formats formats = bean(faces, "formats", Formats.class);
    out.startElement("time", this);
    out.writeAttribute("class", "nowrap", null);
    out.writeAttribute("datetime", time.toString(), null);
    out.writeAttribute("title", formats.exact(time), null);
    out.writeAttribute("data-relative", String.valueOf(!exact), null);
    out.writeText(exact ? formats.dateTime(time) : formats.relative(time), null);
    out.endElement("time");
  }
}

package dev.carportal.platform.faces.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;

/** {@code <cp:date>}: a calendar date; nothing for none. */
@FacesComponent("dev.carportal.Date")
public class DateTag extends LeafTag {
  @Override
  void write(FacesContext faces, ResponseWriter out) throws IOException {
    if (read(faces, "value") instanceof LocalDate date) {
      out.startElement("time", this);
      out.writeAttribute("class", "nowrap", null);
      out.writeAttribute("datetime", date.toString(), null);
      out.writeText(bean(faces, "formats", Formats.class).date(date), null);
      out.endElement("time");
    }
  }
}

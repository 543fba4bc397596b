package dev.carportal.platform.branding.service;

import dev.carportal.platform.error.model.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.Tika;

/** Makes sure that a logo is a picture and nothing that runs. */
final class LogoCheck {
  static final int SIZE_MAX = 512 * 1024;
  private static final Set<String> PIXELS = Set.of("image/png", "image/jpeg", "image/webp");
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "title",
          "desc",
          "defs",
          "linearGradient",
          "radialGradient",
          "stop",
          "clipPath",
          "mask",
          "use",
          "symbol");

  private LogoCheck() {}

  /**
   * Finds out what a picture is.
   *
   * @return its media type
   * @throws InvalidInputException if it is too large, no picture, or a drawing with more in it
   */
  static String mediaType(byte[] picture) {
    if (picture.length > SIZE_MAX) {
      throw InvalidInputException.of("logo", "error.logo.tooLarge", SIZE_MAX / 1024);
    }
    String type = new Tika().detect(picture);
    if (PIXELS.contains(type)) {
      return type;
    }
    if (!isPlainDrawing(picture)) {
      throw InvalidInputException.of("logo", "error.logo.type");
    }
    return "image/svg+xml";
  }

  private static boolean isPlainDrawing(byte[] picture) {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(picture));
      boolean first = true;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD
            || event == XMLStreamConstants.ENTITY_REFERENCE
            || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
          return false;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (first && !reader.getLocalName().equals("svg") || !isPlain(reader)) {
            return false;
          }
          first = false;
        }
      }
      return !first;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static boolean isPlain(XMLStreamReader element) {
    if (!ELEMENTS.contains(element.getLocalName())) {
      return false;
    }
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = element.getAttributeValue(i).toLowerCase(Locale.ROOT);
      boolean leadsOut =
          name.equals("href") && !value.startsWith("#")
              || value.contains("url(") && !value.contains("url(#");
      if (name.startsWith("on") || leadsOut || value.contains("javascript:")) {
        return false;
      }
    }
    return true;
  }
}

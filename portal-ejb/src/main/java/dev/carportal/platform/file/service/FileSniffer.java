package dev.carportal.platform.file.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.tika.Tika;

/** Looks into a file and makes sure that it is what its name says. */
final class FileSniffer {
  private static final Pattern DBC_KEYWORD =
      Pattern.compile("^(VERSION\\s+\"|BU_\\s*:|BO_\\s+\\d+)", Pattern.MULTILINE);
  private static final int HEAD = 64 * 1024;
  private static final int DIRECTORY_MAX = 16 * 1024 * 1024;
  private static final int DIRECTORY_END = 22 + 65_535;

  private final Tika tika = new Tika();
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  FileSniffer() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("References to the outside are refused");
        });
  }

  /**
   * Finds out what a file is.
   *
   * @param name its cleaned name; the ending must fit the content
   * @throws FileRefusedException if it is of no accepted kind, or not what its name says
   */
  FileType sniff(Path content, String name) throws IOException {
    if (name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new FileRefusedException("error.file.svg");
    }
    FileType type =
        FileType.byName(name)
            .orElseThrow(() -> new FileRefusedException("error.file.type", FileType.accepted()));
    boolean fits =
        switch (type) {
          case DBC -> isText(content) && DBC_KEYWORD.matcher(head(content)).find();
          case ARXML -> root(content).equals("AUTOSAR");
          case REQIF -> root(content).equals("REQ-IF");
          case XML -> !Set.of("svg", "html").contains(root(content).toLowerCase(Locale.ROOT));
          case PDF -> detected(content).equals("application/pdf");
          case PNG, JPEG, GIF, WEBP -> detected(content).equals(type.mediaType());
          case TEXT, CSV -> isText(content) && !isMarkup(content);
          case ZIP -> isZip(content);
          case REQIFZ -> hasEntry(content, Pattern.compile("[^/]+\\.reqif"));
          case DOCX -> isOffice(content, "word/document.xml");
          case XLSX -> isOffice(content, "xl/workbook.xml");
          case PPTX -> isOffice(content, "ppt/presentation.xml");
          case DOC, XLS, PPT -> detected(content).equals("application/x-tika-msoffice");
          case ODT, ODS, ODP -> isOpenDocument(content, type.mediaType());
        };
    if (!fits) {
      throw new FileRefusedException("error.file.mismatch", name, detected(content));
    }
    return type;
  }

  private String detected(Path content) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
      return tika.detect(in);
    }
  }

  private static String head(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  /** Text has no zero byte, whatever its encoding; UTF-16 would, and is named by its mark. */
  private static boolean isText(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      byte[] block = new byte[HEAD];
      int read = in.readNBytes(block, 0, 2);
      if (read == 2 && (block[0] & 0xff) + (block[1] & 0xff) == 0xff + 0xfe) {
        return true;
      }
      do {
        for (int i = 0; i < read; i++) {
          if (block[i] == 0) {
            return false;
          }
        }
        read = in.read(block);
      } while (read > 0);
      return true;
    }
  }

  private boolean isMarkup(Path content) throws IOException {
    return Set.of("text/html", "application/xhtml+xml", "image/svg+xml")
        .contains(detected(content));
  }

  /**
   * Reads an XML file from end to end, without resolving anything.
   *
   * @return the local name of its root
   * @throws FileRefusedException if it has a DOCTYPE or is not well-formed
   */
  private String root(Path content) throws IOException {
    String root = "";
    try (InputStream in = new BufferedInputStream(Files.newInputStream(content), HEAD)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      try {
        while (reader.hasNext()) {
          int event = reader.next();
          if (event == XMLStreamConstants.DTD) {
            throw new FileRefusedException("error.file.doctype");
          }
          if (event == XMLStreamConstants.START_ELEMENT && root.isEmpty()) {
            root = reader.getLocalName();
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new FileRefusedException("error.file.xml", line);
    }
    return root;
  }

  private static boolean isZip(Path content) throws IOException {
    return hasEntry(content, Pattern.compile(".+"));
  }

  private static boolean isOffice(Path content, String part) throws IOException {
    return hasEntry(content, Pattern.compile("\\[Content_Types]\\.xml"))
        && hasEntry(content, Pattern.compile(Pattern.quote(part)))
        && !hasEntry(content, Pattern.compile(".*vbaProject\\.bin"));
  }

  /** The first entry says what it is, uncompressed (OpenDocument 1.3, part 2, section 3.3). */
  private static boolean isOpenDocument(Path content, String mediaType) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      String start =
          new String(in.readNBytes(38 + mediaType.length()), StandardCharsets.ISO_8859_1);
      return start.startsWith("PK\3\4") && start.endsWith("mimetype" + mediaType);
    }
  }

  private static boolean hasEntry(Path content, Pattern name) throws IOException {
    if (!hasSmallDirectory(content)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(content.toFile())) {
      return zip.stream().map(ZipEntry::getName).anyMatch(entry -> name.matcher(entry).matches());
    } catch (ZipException e) {
      return false;
    }
  }

  /** A directory made to fill the memory is refused before it is read (APPNOTE 6.3, 4.3.16). */
  private static boolean hasSmallDirectory(Path content) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(content.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(file.length(), DIRECTORY_END)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = tail.length - 22; i >= 0; i--) {
        if (end.getInt(i) == 0x06054b50) {
          long size = end.getInt(i + 12) & 0xffffffffL;
          return size <= DIRECTORY_MAX;
        }
      }
      return false;
    }
  }
}

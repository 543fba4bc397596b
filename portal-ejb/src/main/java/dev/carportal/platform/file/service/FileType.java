package dev.carportal.platform.file.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that may be handed in, with the endings its name may have. */
public enum FileType {
  /** A CAN database as Vector's tools write it. */
  DBC("application/x-dbc", "dbc"),
  /** An AUTOSAR description. */
  ARXML("application/xml", "arxml"),
  /** Requirements in the OMG's Requirements Interchange Format. */
  REQIF("application/xml", "reqif"),
  REQIFZ("application/zip", "reqifz"),
  XML("application/xml", "xml"),
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  DOC("application/msword", "doc"),
  XLS("application/vnd.ms-excel", "xls"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  TEXT("text/plain", "txt", "log", "md"),
  CSV("text/csv", "csv"),
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final String endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = "." + String.join(",.", endings);
  }

  /** The media type under which it is given out. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind that a name claims by its ending. */
  static Optional<FileType> byName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> List.of(type.endings.split(",")).contains(ending))
        .findFirst();
  }

  /** All endings, as a file dialog wants them: {@code .dbc,.arxml,…}. */
  public static String accepted() {
    return Arrays.stream(values()).map(type -> type.endings).collect(Collectors.joining(","));
  }
}

package dev.carportal.platform.file.web;

import dev.carportal.platform.file.service.FileDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends files so that a browser saves them and never runs what is in them. */
public final class FileResponse {
  private FileResponse() {}

  /** Sends a file and closes its content. */
  public static void send(HttpServletResponse response, FileDownload file) throws IOException {
    send(response, file.name(), file.mediaType(), file.size(), file.content());
  }

  /**
   * Sends a file and closes its content.
   *
   * @param name the name to save it under, in any language (RFC 6266)
   * @param size in bytes
   */
  public static void send(
      HttpServletResponse response, String name, String mediaType, long size, InputStream content)
      throws IOException {
    try (content) {
      response.setContentType(mediaType);
      response.setContentLengthLong(size);
      response.setHeader("Content-Disposition", disposition(name));
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader("Cache-Control", "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }

  static String disposition(String name) {
    String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded);
  }
}

package dev.carportal.platform.cache.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A public page as browsers get it, plain and compressed once for all of them.
 *
 * @param tag the entity tag (RFC 9110, section 8.8.3); weak, since it stands for both forms
 * @param edition the edition of the public content it shows
 * @param madeAt {@link System#nanoTime()} when it was made
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go out as they are and are never compared
record RenderedPage(byte[] plain, byte[] zipped, String tag, long edition, long madeAt) {
  static RenderedPage of(byte[] html, long edition) {
    CRC32 sum = new CRC32();
    sum.update(html);
    String tag = "W/\"%08x-%x\"".formatted(sum.getValue(), html.length);
    return new RenderedPage(html, zip(html), tag, edition, System.nanoTime());
  }

  private static byte[] zip(byte[] html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 3);
    try (GZIPOutputStream zip = new BestGzip(bytes)) {
      zip.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  int size() {
    return plain.length + zipped.length;
  }

  /** Sends the page, or says that the browser has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.contains(tag) || known.equals("*"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String encodings = request.getHeader("Accept-Encoding");
    boolean zip = encodings != null && encodings.contains("gzip");
    if (zip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = zip ? zipped : plain;
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** Takes its time: a page is compressed once and sent thousands of times. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

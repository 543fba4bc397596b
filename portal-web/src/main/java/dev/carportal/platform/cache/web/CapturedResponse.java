package dev.carportal.platform.cache.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Catches what a view answers, so that nothing half-made ever reaches a browser. */
public class CapturedResponse extends HttpServletResponseWrapper {
  private final Bytes body = new Bytes();
  private @Nullable PrintWriter writer;
  private int status = SC_OK;

  public CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  /** What was written, in UTF-8. */
  public byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.bytes.toByteArray();
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public void sendError(int code, @Nullable String message) {
    status = code;
  }

  /** A page that sends its reader elsewhere is no page to keep. */
  @Override
  public void sendRedirect(String location) {
    status = SC_FOUND;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void reset() {
    resetBuffer();
  }

  @Override
  public void resetBuffer() {
    writer = null;
    body.bytes.reset();
  }

  @Override
  public void setBufferSize(int size) {}

  @Override
  public void setContentLength(int length) {}

  @Override
  public void setContentLengthLong(long length) {}

  @Override
  public void setContentType(String type) {}

  @Override
  public void setCharacterEncoding(String encoding) {}

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  /** Bytes in memory. */
  private static final class Bytes extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      bytes.write(from, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("A captured answer is written at once");
    }
  }
}

package dev.carportal.platform.file.web;

import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.file.service.FileRefusedException;
import dev.carportal.platform.file.service.FileRow;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.ReceivedFile;
import dev.carportal.platform.persistence.model.Json;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one file as the body of a POST, its name in the header {@code X-File-Name} (UTF-8, percent
 * encoded), and streams it to the store. A subclass says what the file belongs to. Only our own
 * pages may send: the header {@code X-Requested-With} is refused to others by their browser.
 */
public abstract class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(UploadServlet.class);
  private static final int UNPROCESSABLE = 422;

  @Inject private Refusals refusals;
  @Inject private FileService files;
  @Inject private Caller caller;

  /**
   * Asks whether a file may come, before any of it is read.
   *
   * @throws PortalException if it may not
   */
  protected abstract void expect(HttpServletRequest request);

  /**
   * Gives a received file to what it belongs to.
   *
   * @throws PortalException if it may not; its sentence is shown beside the file
   */
  protected abstract FileRow keep(HttpServletRequest request, ReceivedFile received);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromOurPages(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      if (request.getContentLengthLong() > files.maxSize()) {
        throw new FileRefusedException("error.file.tooLarge", files.maxSize() / (1024 * 1024));
      }
      expect(request);
      ReceivedFile received = files.receive(request.getInputStream(), name(request));
      answer(response, HttpServletResponse.SC_CREATED, keep(request, received));
    } catch (PortalException e) {
      answer(response, UNPROCESSABLE, Map.of("detail", e.sentence(caller.locale())));
    } catch (EJBAccessException e) {
      refusals.note(request.getRequestURI());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (EJBException e) {
      if (!(e.getCause() instanceof UncheckedIOException)) {
        throw e;
      }
      LOG.warn("An upload broke off", e);
      String sentence = new FileRefusedException("error.file.broken").sentence(caller.locale());
      answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Map.of("detail", sentence));
    }
  }

  static boolean isFromOurPages(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return "fetch".equals(request.getHeader("X-Requested-With"))
        && (site == null || site.equals("same-origin"));
  }

  static void answer(HttpServletResponse response, int status, Object body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(Json.write(body));
  }

  private static String name(HttpServletRequest request) {
    String header = request.getHeader("X-File-Name");
    try {
      return header == null
          ? ""
          : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new FileRefusedException("error.file.nameControl");
    }
  }
}

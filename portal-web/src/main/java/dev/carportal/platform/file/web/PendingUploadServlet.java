package dev.carportal.platform.file.web;

import dev.carportal.platform.file.service.FileRow;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.ReceivedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Takes files for a form that has not been sent, and drops those taken off it again. */
@WebServlet({"/portal/upload", "/admin/upload"})
public class PendingUploadServlet extends UploadServlet {
  private static final long serialVersionUID = 1L;

  @Inject private FileService files;

  @Override
  protected void expect(HttpServletRequest request) {
    files.expectPending();
  }

  @Override
  protected FileRow keep(HttpServletRequest request, ReceivedFile received) {
    return files.hold(received);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromOurPages(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      files.drop(UUID.fromString(String.valueOf(request.getParameter("id"))));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

package dev.carportal.projects.document.web;

import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.file.service.FileDamagedException;
import dev.carportal.platform.file.service.FileDownload;
import dev.carportal.platform.file.web.FileResponse;
import dev.carportal.projects.document.service.DocumentService;
import dev.carportal.projects.document.service.DownloadDocument;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out a document of a project to whom it may go; each time is written down. */
@WebServlet(
    urlPatterns = {"/portal/projects/document/download", "/admin/projects/document/download"})
public class DocumentDownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Refusals refusals;
  @Inject private transient DocumentService documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      FileDownload file =
          documents.download(
              new DownloadDocument(
                  Params.id("Document", request.getParameter("id")),
                  request.getParameter("version"),
                  request.getRemoteAddr(),
                  request.getHeader("User-Agent")));
      FileResponse.send(response, file);
    } catch (FileDamagedException e) {
      response.sendError(HttpServletResponse.SC_GONE);
    } catch (NotFoundException | InvalidInputException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotAllowedException e) {
      refusals.note(request.getRequestURI());
      if (e.explanation() != null && request.getServletPath().startsWith("/portal/")) {
        response.sendRedirect(e.explanation());
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    } catch (EJBAccessException e) {
      refusals.note(request.getRequestURI());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}

package dev.carportal.clients.request.web;

import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.file.service.FileDamagedException;
import dev.carportal.platform.file.web.FileResponse;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a file of a request to those who may reach the request. */
@WebServlet({"/portal/clients/request/attachment", "/admin/clients/request/attachment"})
public class AttachmentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Refusals refusals;
  @Inject private ProjectRequestService requests;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      FileResponse.send(
          response, requests.download(Params.id("RequestAttachment", request.getParameter("id"))));
    } catch (FileDamagedException e) {
      response.sendError(HttpServletResponse.SC_GONE);
    } catch (EJBAccessException e) {
      refusals.note(request.getRequestURI());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

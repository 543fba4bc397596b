package dev.carportal.clients.request.web;

import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.service.RequestDraftService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.file.service.FileRow;
import dev.carportal.platform.file.service.ReceivedFile;
import dev.carportal.platform.file.web.UploadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Takes files for a draft. */
@WebServlet("/portal/clients/request/upload")
public class DraftUploadServlet extends UploadServlet {
  private static final long serialVersionUID = 1L;

  @Inject private RequestDraftService drafts;

  @Override
  protected void expect(HttpServletRequest request) {
    drafts.expectAttachment(Params.id("RequestDraft", request.getParameter("draft")));
  }

  @Override
  protected FileRow keep(HttpServletRequest request, ReceivedFile received) {
    UUID draft = Params.id("RequestDraft", request.getParameter("draft"));
    RequestAttachmentRow row = drafts.attach(draft, received);
    return new FileRow(row.id(), row.name(), row.mediaType(), row.size());
  }
}

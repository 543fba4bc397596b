package dev.carportal.platform.job.web;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.file.service.FileDamagedException;
import dev.carportal.platform.file.web.FileResponse;
import dev.carportal.platform.job.service.JobRow;
import dev.carportal.platform.job.service.JobService;
import dev.carportal.platform.persistence.model.Json;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fills the job tray in the header, stops a job and gives out what one made. */
@WebServlet("/portal/platform/job/tray")
public class JobTrayServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 6;

  @Inject private JobService jobs;
  @Inject private Caller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = request.getParameter("file");
    if (file != null) {
      try {
        FileResponse.send(response, jobs.download(UUID.fromString(file)));
      } catch (FileDamagedException e) {
        response.sendError(HttpServletResponse.SC_GONE);
      } catch (IllegalArgumentException | NotFoundException e) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
      return;
    }
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dev.carportal.i18n.platform",
            caller.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    List<Line> lines = jobs.listMine(SHOWN).stream().map(job -> line(job, words)).toList();
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(Json.write(lines));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"fetch".equals(request.getHeader("X-Requested-With"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      jobs.cancel(UUID.fromString(String.valueOf(request.getParameter("cancel"))));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (RuleException e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
    } catch (IllegalArgumentException | NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Line line(JobRow job, ResourceBundle words) {
    return new Line(
        job.id(),
        job.title(),
        words.getString("JobStatus." + job.status().name()),
        job.percent(),
        job.status().isOver(),
        job.result(),
        job.cancellable(),
        job.hasFile());
  }

  /** A job as the tray shows it. */
  private record Line(
      UUID id,
      String title,
      String status,
      int percent,
      boolean over,
      @Nullable String result,
      boolean cancellable,
      boolean hasFile) {}
}

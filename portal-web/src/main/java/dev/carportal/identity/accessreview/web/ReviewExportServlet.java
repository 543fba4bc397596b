package dev.carportal.identity.accessreview.web;

import dev.carportal.identity.accessreview.service.ReviewCsv;
import dev.carportal.identity.accessreview.service.ReviewDesk;
import dev.carportal.identity.accessreview.service.ReviewDetails;
import dev.carportal.platform.audit.service.Refusals;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Params;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives a review as a table to those who may read it. */
@WebServlet({"/portal/identity/accessreview/export", "/admin/identity/accessreview/export"})
public class ReviewExportServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Refusals refusals;
  @Inject private ReviewDesk reviews;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ReviewDetails review = reviews.export(Params.id("AccessReview", request.getParameter("id")));
      response.setContentType("text/csv;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(
          "Content-Disposition",
          "attachment; filename=\"access-review-" + review.quarter() + ".csv\"");
      response.getOutputStream().write(ReviewCsv.of(review).getBytes(StandardCharsets.UTF_8));
    } catch (EJBAccessException e) {
      refusals.note(request.getRequestURI());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}

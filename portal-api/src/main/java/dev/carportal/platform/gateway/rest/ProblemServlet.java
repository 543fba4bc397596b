package dev.carportal.platform.gateway.rest;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.rest.TraceContext;
import dev.carportal.platform.error.rest.Problem;
import dev.carportal.platform.error.rest.Problems;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/** Writes the problem document where the container refuses before the API is reached. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Problems problems;
  @Inject private transient Caller caller;
  @Inject @Any private transient Instance<Explanation> explanations;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String traceId = TraceContext.idOf(request.getHeader(TraceContext.HEADER));
    caller.become(caller.identity(), traceId);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int refused = status instanceof Integer code ? code : 404;
    Problem problem =
        explanations.stream()
            .flatMap(known -> known.explain(request, refused).stream())
            .findFirst()
            .orElseGet(() -> problems.ofStatus(refused));
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, problems.locale().toLanguageTag());
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(TraceContext.HEADER, TraceContext.header(traceId));
    response.setHeader(TraceContext.ID_HEADER, traceId);
    response.getOutputStream().write(ApiJson.bytes(problem));
  }
}

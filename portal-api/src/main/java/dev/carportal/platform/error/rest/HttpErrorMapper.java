package dev.carportal.platform.error.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What HTTP itself refuses: no such path, no such method, no such form. */
@Provider
@ApplicationScoped
public class HttpErrorMapper extends ProblemMapper<WebApplicationException> {
  private static final List<String> KEPT =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  @Override
  protected Response answer(WebApplicationException e, Problems problems) {
    Response said = e.getResponse();
    if (said.getStatus() < 400) {
      return said;
    }
    ResponseBuilder answer = problems.answer(problems.ofStatus(said.getStatus()));
    for (String header : KEPT) {
      String value = said.getHeaderString(header);
      if (value != null) {
        answer.header(header, value);
      }
    }
    return answer.build();
  }
}

package dev.carportal.platform.persistence.rest;

import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A page of a list with the links to its neighbours (RFC 8288). */
public final class PageAnswer {
  private static final String CURSOR = "cursor";

  private PageAnswer() {}

  /**
   * The answer that carries a page.
   *
   * @param body the lines, as the resource writes them
   */
  public static ResponseBuilder of(Page<?> page, Record body, UriInfo uri) {
    return Response.ok(body).header(HttpHeaders.LINK, links(page, uri));
  }

  private static String links(Page<?> page, UriInfo uri) {
    StringBuilder links = new StringBuilder(400);
    String others = others(uri);
    link(links, uri, others, null, "first");
    if (page.previous() != null) {
      link(links, uri, others, page.previous(), "prev");
    }
    if (page.next() != null) {
      link(links, uri, others, page.next(), "next");
    }
    link(links, uri, others, PageRequest.LAST, "last");
    return links.toString();
  }

  private static void link(
      StringBuilder links, UriInfo uri, String others, @Nullable String cursor, String relation) {
    URI path = uri.getAbsolutePath();
    links.append(links.isEmpty() ? "<" : ", <").append(path.getRawPath());
    char separator = '?';
    if (!others.isEmpty()) {
      links.append(separator).append(others);
      separator = '&';
    }
    if (cursor != null) {
      links.append(separator).append(CURSOR).append('=').append(cursor);
    }
    links.append(">; rel=\"").append(relation).append('"');
  }

  /** The query of the request without its cursor, as the client wrote it. */
  private static String others(UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    if (query == null) {
      return "";
    }
    StringBuilder others = new StringBuilder(query.length());
    for (String part : query.split("&", -1)) {
      if (!part.isEmpty() && !part.equals(CURSOR) && !part.startsWith(CURSOR + "=")) {
        others.append(others.isEmpty() ? "" : "&").append(part);
      }
    }
    return others.toString();
  }
}

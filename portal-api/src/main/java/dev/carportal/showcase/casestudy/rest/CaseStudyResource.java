package dev.carportal.showcase.casestudy.rest;

import dev.carportal.platform.gateway.model.ApiFace;
import dev.carportal.platform.gateway.rest.Face;
import dev.carportal.platform.gateway.rest.PortalApi;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.rest.CodeParameter;
import dev.carportal.platform.persistence.rest.PageAnswer;
import dev.carportal.platform.persistence.rest.PageParameters;
import dev.carportal.platform.persistence.rest.VersionedAnswer;
import dev.carportal.showcase.casestudy.model.CaseType;
import dev.carportal.showcase.casestudy.service.CaseCard;
import dev.carportal.showcase.casestudy.service.CaseStudyService;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the company has built, for everybody: the public site shows the same. */
@Path("/cases")
@ApplicationScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Face(ApiFace.BUSINESS)
@Tag(name = PortalApi.BUSINESS)
public class CaseStudyResource {
  private static final String A_MINUTE = "public, max-age=60";

  @Inject private CaseStudyService cases;

  @GET
  @Operation(
      operationId = "listCases",
      summary = "List the case library",
      description = "In our order, page by page; needs no token.")
  @APIResponse(
      responseCode = "200",
      description = "A page of cases.",
      headers =
          @Header(
              name = "Link",
              description = "The first, previous, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = CaseList.class)))
  @APIResponse(ref = "BadRequest", responseCode = "400")
  public Response list(
      @BeanParam PageParameters page,
      @BeanParam CaseLanguage language,
      @Parameter(
              description = "Only cases of this type.",
              schema = @Schema(implementation = CaseType.class))
          @QueryParam("type")
          @Nullable String type,
      @Parameter(description = "Only cases built with this technology, as cases write it.")
          @QueryParam("technology")
          @Nullable String technology,
      @Context UriInfo uri) {
    Language in = language.language();
    CaseType of = CodeParameter.one("type", type, CaseType.class);
    Page<CaseCard> cards = cases.list(of, technology, page.inOrder(), in);
    return open(PageAnswer.of(cards, CaseList.of(cards, in), uri), in);
  }

  @GET
  @Path("/{slug}")
  @Operation(
      operationId = "getCase",
      summary = "Read a case",
      description = "In full, with the words of customers; needs no token.")
  @APIResponse(
      responseCode = "200",
      description = "The case.",
      headers =
          @Header(
              name = "ETag",
              description = "For If-None-Match.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = CaseDocument.class)))
  @APIResponse(responseCode = "304", description = "It is as you know it.")
  @APIResponse(ref = "NotFound", responseCode = "404")
  public Response get(
      @PathParam("slug") String slug, @BeanParam CaseLanguage language, @Context Request request) {
    Language in = language.language();
    return open(VersionedAnswer.of(CaseDocument.of(cases.get(slug, in)), 0, request), in);
  }

  private static Response open(ResponseBuilder answer, Language language) {
    return answer
        .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}

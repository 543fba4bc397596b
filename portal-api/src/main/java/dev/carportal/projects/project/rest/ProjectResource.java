package dev.carportal.projects.project.rest;

import dev.carportal.platform.caller.rest.AcceptLanguage;
import dev.carportal.platform.gateway.model.ApiFace;
import dev.carportal.platform.gateway.rest.Face;
import dev.carportal.platform.gateway.rest.PortalApi;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.rest.CodeParameter;
import dev.carportal.platform.persistence.rest.PageAnswer;
import dev.carportal.platform.persistence.rest.PageParameters;
import dev.carportal.platform.persistence.rest.VersionedAnswer;
import dev.carportal.projects.milestone.service.MilestoneService;
import dev.carportal.projects.project.model.ProjectFilter;
import dev.carportal.projects.project.model.ProjectRow;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.service.ProjectDetails;
import dev.carportal.projects.project.service.ProjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The projects of the caller's company. */
@Path("/projects")
@ApplicationScoped
@RolesAllowed("partner")
@Produces(MediaType.APPLICATION_JSON)
@Face(ApiFace.PROJECT)
@Tag(name = PortalApi.PROJECT)
@SecurityRequirement(name = PortalApi.CLIENT_CREDENTIALS, scopes = "api:project")
@SecurityRequirement(name = PortalApi.OPEN_ID, scopes = "api:project")
@APIResponse(ref = "Unauthorized", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "TooManyRequests", responseCode = "429")
public class ProjectResource {
  @Inject private ProjectService projects;
  @Inject private MilestoneService milestones;

  @GET
  @Operation(
      operationId = "listProjects",
      summary = "List your company's projects",
      description = "The newest first, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of projects.",
      headers =
          @Header(
              name = "Link",
              description = "The first, previous, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ProjectList.class)))
  @APIResponse(ref = "BadRequest", responseCode = "400")
  public Response list(
      @BeanParam PageParameters page,
      @Parameter(
              description = "Only projects in these states.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectStatus.class))
          @QueryParam("status")
          @Nullable List<String> status,
      @Context UriInfo uri) {
    Set<ProjectStatus> states = CodeParameter.all("status", status, ProjectStatus.class);
    Page<ProjectRow> rows =
        projects.list(page.newestFirst(), new ProjectFilter(null, states, null, false, false));
    return PageAnswer.of(rows, ProjectList.of(rows), uri).build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getProject",
      summary = "Read a project",
      description = "With its milestones, named in the language you accept.")
  @APIResponse(
      responseCode = "200",
      description = "The project.",
      headers =
          @Header(
              name = "ETag",
              description = "Its version, for If-None-Match.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = ProjectDocument.class)))
  @APIResponse(responseCode = "304", description = "It is as you know it.")
  @APIResponse(ref = "NotFound", responseCode = "404")
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
      @Context Request request) {
    ProjectDetails details = projects.details(id);
    return VersionedAnswer.of(
            ProjectDocument.of(details, milestones.list(id), AcceptLanguage.of(accepted)),
            details.version(),
            request)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}

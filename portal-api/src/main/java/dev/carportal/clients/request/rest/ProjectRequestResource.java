package dev.carportal.clients.request.rest;

import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.service.PartnerRequestService;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.clients.request.service.RequestDetails;
import dev.carportal.clients.request.service.WithdrawRequest;
import dev.carportal.platform.gateway.model.ApiFace;
import dev.carportal.platform.gateway.rest.Face;
import dev.carportal.platform.gateway.rest.PortalApi;
import dev.carportal.platform.idempotency.rest.RequestKey;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.rest.CodeParameter;
import dev.carportal.platform.persistence.rest.PageAnswer;
import dev.carportal.platform.persistence.rest.PageParameters;
import dev.carportal.platform.persistence.rest.SeenVersion;
import dev.carportal.platform.persistence.rest.VersionedAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The project requests of the caller's company. */
@Path("/requests")
@ApplicationScoped
@RolesAllowed("partner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Face(ApiFace.CLIENT)
@Tag(name = PortalApi.CLIENT)
@SecurityRequirement(name = PortalApi.CLIENT_CREDENTIALS, scopes = "api:client")
@SecurityRequirement(name = PortalApi.OPEN_ID, scopes = "api:client")
@APIResponse(ref = "Unauthorized", responseCode = "401")
@APIResponse(ref = "Forbidden", responseCode = "403")
@APIResponse(ref = "TooManyRequests", responseCode = "429")
public class ProjectRequestResource {
  @Inject private ProjectRequestService requests;
  @Inject private PartnerRequestService partner;

  @GET
  @Operation(
      operationId = "listRequests",
      summary = "List your company's requests",
      description = "The newest first, page by page.")
  @APIResponse(
      responseCode = "200",
      description = "A page of requests.",
      headers =
          @Header(
              name = "Link",
              description = "The first, previous, next and last page (RFC 8288).",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = RequestList.class)))
  @APIResponse(ref = "BadRequest", responseCode = "400")
  public Response list(
      @BeanParam PageParameters page,
      @Parameter(
              description = "Only requests in these states.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = RequestStatus.class))
          @QueryParam("status")
          @Nullable List<String> status,
      @Context UriInfo uri) {
    Set<RequestStatus> states = CodeParameter.all("status", status, RequestStatus.class);
    Page<RequestRow> rows =
        requests.list(page.newestFirst(), new RequestFilter(states, null, null, null, null));
    return PageAnswer.of(rows, RequestList.of(rows), uri).build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getRequest",
      summary = "Read a request",
      description = "With its files and what has become of it.")
  @APIResponse(
      responseCode = "200",
      description = "The request.",
      headers =
          @Header(
              name = "ETag",
              description = "Its version, for If-Match and If-None-Match.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = RequestDocument.class)))
  @APIResponse(responseCode = "304", description = "It is as you know it.")
  @APIResponse(ref = "NotFound", responseCode = "404")
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    RequestDetails details = requests.details(id);
    return VersionedAnswer.of(RequestDocument.of(details), details.version(), request).build();
  }

  @POST
  @Operation(
      operationId = "createRequest",
      summary = "Submit a request",
      description = "Sent again with the same key, it gives the first answer again.")
  @APIResponse(
      responseCode = "201",
      description = "The request has arrived.",
      headers =
          @Header(
              name = "Location",
              description = "Where it can be read.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = RequestReceipt.class)))
  @APIResponse(ref = "BadRequest", responseCode = "400")
  @APIResponse(ref = "Conflict", responseCode = "409")
  @APIResponse(ref = "Invalid", responseCode = "422")
  public Response create(
      @BeanParam RequestKey key,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = NewRequest.class),
                      examples =
                          @ExampleObject(
                              name = "a small one",
                              value =
                                  """
                                  {"type":"Testing","title":"Range test of the charging app",\
                                  "description":"We need the charging app tested on the winter \
                                  track.","requirements":{"platforms":["Android Automotive"],\
                                  "interfaces":["CAN FD"]},"timeline":"2027-01",\
                                  "budgetRange":"under 200k CNY"}""")))
          NewRequest body,
      @Context UriInfo uri) {
    RequestReceipt receipt = RequestReceipt.of(partner.submit(key.key(), body.toCommand()));
    return Response.created(uri.getAbsolutePathBuilder().path(receipt.id().toString()).build())
        .entity(receipt)
        .build();
  }

  @POST
  @Path("/{id}/withdraw")
  @Operation(
      operationId = "withdrawRequest",
      summary = "Take a request back",
      description =
          "As long as nobody has decided on it. Sent again with the same key, nothing happens again.")
  @APIResponse(
      responseCode = "200",
      description = "The request, taken back.",
      headers =
          @Header(
              name = "ETag",
              description = "Its version now.",
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = RequestDocument.class)))
  @APIResponse(ref = "BadRequest", responseCode = "400")
  @APIResponse(ref = "NotFound", responseCode = "404")
  @APIResponse(ref = "Conflict", responseCode = "409")
  @APIResponse(ref = "PreconditionFailed", responseCode = "412")
  @APIResponse(ref = "Invalid", responseCode = "422")
  @APIResponse(ref = "PreconditionRequired", responseCode = "428")
  public Response withdraw(
      @PathParam("id") UUID id,
      @BeanParam RequestKey key,
      @BeanParam SeenVersion seen,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Withdrawal.class)))
          Withdrawal body) {
    partner.withdraw(key.key(), new WithdrawRequest(id, seen.version(), body.reason()));
    RequestDetails details = requests.details(id);
    return VersionedAnswer.changed(RequestDocument.of(details), details.version()).build();
  }
}

package dev.carportal.platform.gateway.rest;

import dev.carportal.platform.error.rest.Problem;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API for partner systems, first version. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Customer portal API",
            version = "1",
            description =
                """
                What a partner's system can do for its own company: follow and submit project \
                requests, follow projects, read the case library.

                **Sign-in.** Get a token with your client credentials and send it as \
                `Authorization: Bearer …`. What belongs to another company answers 404.

                **Scopes.** Each group of this contract is a scope of its own: `api:business`, \
                `api:client`, `api:project`. Your token carries those your system was given; \
                without the one it needs a call answers 403 and names it. A system may be given \
                a token that only counts together with its TLS certificate (RFC 8705).

                **Limits.** Each answer says in `RateLimit-Policy` how often your system may \
                call, in a minute and in a day (UTC), and in `RateLimit` how much of it is left \
                (`r`) and in how many seconds it begins anew (`t`). Too many calls answer 429; \
                wait as long as `Retry-After` says.

                **Lists** come page by page. Follow the `Link` header (RFC 8288): `first`, `prev`, \
                `next`, `last`. Do not build cursors yourself.

                **Changing** a thing needs the `ETag` you read in `If-Match` (428 without it, 412 \
                if somebody was faster). **Creating** one needs an `Idempotency-Key`: the same key \
                with the same body gives the first answer again, with another body 422.

                **Errors** are problem documents (RFC 9457) in the language of `Accept-Language` \
                (`en`, `zh-CN`). Tell us the `traceId` when you ask for help.
                """),
    servers = @Server(url = "/", description = "This portal"),
    tags = {
      @Tag(name = "business", description = "Doing business with us: the case library."),
      @Tag(name = "client", description = "What your company asks of us: project requests."),
      @Tag(name = "project", description = "What we do for your company: projects.")
    },
    components =
        @Components(
            securitySchemes = {
              @SecurityScheme(
                  securitySchemeName = PortalApi.CLIENT_CREDENTIALS,
                  type = SecuritySchemeType.OAUTH2,
                  description = "The credentials of your system, for your company.",
                  flows =
                      @OAuthFlows(
                          clientCredentials =
                              @OAuthFlow(
                                  tokenUrl = "/protocol/openid-connect/token",
                                  scopes = {
                                    @OAuthScope(
                                        name = "api:business",
                                        description = "The case library."),
                                    @OAuthScope(
                                        name = "api:client",
                                        description = "Your company's project requests."),
                                    @OAuthScope(
                                        name = "api:project",
                                        description = "Your company's projects.")
                                  }))),
              @SecurityScheme(
                  securitySchemeName = PortalApi.OPEN_ID,
                  type = SecuritySchemeType.OPENIDCONNECT,
                  description = "The identity provider that issues the tokens.",
                  openIdConnectUrl = "/.well-known/openid-configuration")
            },
            headers = {
              @Header(
                  name = "X-Trace-Id",
                  description = "What our log calls this request.",
                  schema =
                      @Schema(
                          type =
                              org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            },
            responses = {
              @APIResponse(
                  name = "Invalid",
                  responseCode = "422",
                  description = "The body is JSON but says something it cannot say.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class),
                          examples =
                              @ExampleObject(
                                  name = "blank title",
                                  value =
                                      """
                                      {"type":"urn:carportal:problem:invalid","title":"Not valid",\
                                      "status":422,"detail":"Some of what you entered cannot be \
                                      taken. The fields say why.","instance":"/api/v1/requests",\
                                      "traceId":"4bf92f3577b34da6a3ce929d0e0e4736","violations":\
                                      [{"pointer":"/title","detail":"must not be blank"}]}"""))),
              @APIResponse(
                  name = "BadRequest",
                  responseCode = "400",
                  description = "The request cannot be read; the problem names the place.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class),
                          examples =
                              @ExampleObject(
                                  name = "a comma too many",
                                  value =
                                      """
                                      {"type":"urn:carportal:problem:malformed-json","title":\
                                      "Malformed JSON","status":400,"detail":"The body is not \
                                      JSON: reading stopped in line 3, column 1. Correct it and \
                                      send it again.","instance":"/api/v1/requests","traceId":\
                                      "4bf92f3577b34da6a3ce929d0e0e4736","line":3,"column":1}"""))),
              @APIResponse(
                  name = "Unauthorized",
                  responseCode = "401",
                  description = "No valid token made for this API.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "TooManyRequests",
                  responseCode = "429",
                  description =
                      "More calls than this minute or day has; Retry-After says when to go on.",
                  headers =
                      @Header(
                          name = "Retry-After",
                          description = "Seconds to wait.",
                          schema =
                              @Schema(
                                  type =
                                      org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                          .INTEGER)),
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "Forbidden",
                  responseCode = "403",
                  description = "The token lacks the scope or the role this needs.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "NotFound",
                  responseCode = "404",
                  description = "There is no such thing, or it belongs to another company.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "Conflict",
                  responseCode = "409",
                  description = "Not possible in the state it is in.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "PreconditionFailed",
                  responseCode = "412",
                  description = "Changed since you looked: read it again.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "PreconditionRequired",
                  responseCode = "428",
                  description = "If-Match is missing.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class)))
            }))
public class PortalApi extends Application {
  /** The security scheme of partner systems. */
  public static final String CLIENT_CREDENTIALS = "clientCredentials";

  /** The security scheme that finds the identity provider. */
  public static final String OPEN_ID = "openIdConnect";

  /** Doing business with us. */
  public static final String BUSINESS = "business";

  /** What a company asks of us. */
  public static final String CLIENT = "client";

  /** What we do for a company. */
  public static final String PROJECT = "project";
}

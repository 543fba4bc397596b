package dev.carportal.showcase.casestudy.rest;

import dev.carportal.platform.caller.rest.AcceptLanguage;
import dev.carportal.platform.i18n.model.Language;
import dev.carportal.platform.persistence.rest.CodeParameter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The language a case is asked for in: by parameter, or as the client accepts. */
public class CaseLanguage {
  @Parameter(
      description = "The language of the texts; by Accept-Language if it is left out.",
      schema = @Schema(implementation = Language.class))
  @QueryParam("language")
  private @Nullable String language;

  @Parameter(hidden = true)
  @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
  private @Nullable String accepted;

  Language language() {
    Language asked = CodeParameter.one("language", language, Language.class);
    return asked == null ? Language.of(AcceptLanguage.of(accepted)) : asked;
  }
}

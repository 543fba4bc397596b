package dev.carportal.platform.faces.web;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a list to choose from carry public ids; Faces has such a converter from 4.1 on. */
public class UuidConverter implements Converter<UUID> {
  @Override
  public @Nullable UUID getAsObject(
      FacesContext context, UIComponent component, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      String sentence =
          new NotFoundException("id", null).sentence(context.getViewRoot().getLocale());
      throw new ConverterException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), e);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, @Nullable UUID id) {
    return id == null ? "" : id.toString();
  }
}

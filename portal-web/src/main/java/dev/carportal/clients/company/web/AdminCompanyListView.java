package dev.carportal.clients.company.web;

import dev.carportal.clients.company.model.CompanyRow;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.clients.company.service.CompanyService;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The companies we know. */
@Named
@RequestScoped
public class AdminCompanyListView {
  @Inject private CompanyService companies;

  private @Nullable String type;
  private @Nullable String text;
  private @Nullable String cursor;
  private boolean descending;
  private Page<CompanyRow> page = new Page<>(List.of(), null, null, 0);

  public void load() {
    page =
        companies.list(
            new PageRequest(cursor, PageRequest.SIZE_DEFAULT, "name", descending, true),
            Params.value(CompanyType.class, type),
            text);
  }

  public Page<CompanyRow> getPage() {
    return page;
  }

  public CompanyType[] getTypes() {
    return CompanyType.values();
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  public boolean isDescending() {
    return descending;
  }

  public void setDescending(boolean descending) {
    this.descending = descending;
  }
}

package dev.carportal.clients.company.web;

import dev.carportal.clients.company.model.CompanyRow;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.clients.company.service.CompanyService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The companies we know. */
@Named
@RequestScoped
public class AdminCompanyListView extends ListView<CompanyRow> {
  @Inject private CompanyService companies;

  private @Nullable String type;

  @Override
  protected Page<CompanyRow> read() {
    return companies.list(
        asked(PageRequest.SIZE_STAFF, Order.ASCENDING, true),
        Params.value(CompanyType.class, type),
        getWords());
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || type != null;
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
}

package dev.carportal.clients.partner.web;

import dev.carportal.clients.partner.model.PartnerRow;
import dev.carportal.clients.partner.service.PartnerService;
import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The systems of partners that may call the API. */
@Named
@RequestScoped
public class AdminPartnerListView extends ListView<PartnerRow> {
  @Inject private PartnerService partners;

  private @Nullable String status;

  @Override
  protected Page<PartnerRow> read() {
    return partners.list(
        asked(PageRequest.SIZE_STAFF, Order.ASCENDING, true),
        Params.value(PartnerStatus.class, status),
        getWords());
  }

  @Override
  public boolean isNarrowed() {
    return super.isNarrowed() || status != null;
  }

  public PartnerStatus[] getStates() {
    return PartnerStatus.values();
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }
}

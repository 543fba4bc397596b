package dev.carportal.clients.partner.web;

import dev.carportal.clients.partner.model.PartnerRow;
import dev.carportal.clients.partner.service.PartnerService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The systems of one's own company that may call the API. */
@Named
@RequestScoped
public class PartnerListView extends ListView<PartnerRow> {
  @Inject private PartnerService partners;

  @Override
  protected Page<PartnerRow> read() {
    return partners.listOwn(asked(PageRequest.SIZE_STAFF, Order.ASCENDING, true));
  }
}

package dev.carportal.identity.emergency.web;

import dev.carportal.identity.emergency.service.EmergencyLine;
import dev.carportal.identity.emergency.service.EmergencyService;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Emergency access, past and present. */
@Named
@RequestScoped
public class AdminEmergencyListView extends ListView<EmergencyLine> {
  @Inject private EmergencyService emergencies;

  @Override
  protected Page<EmergencyLine> read() {
    return emergencies.list(asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true));
  }
}

package dev.carportal.clients.registration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.registration.model.RegistrationStatus;
import dev.carportal.clients.registration.service.ApproveRegistration;
import dev.carportal.clients.registration.service.RegistrationDetails;
import dev.carportal.clients.registration.service.RegistrationService;
import dev.carportal.inside.AsSales;
import dev.carportal.inside.AsStaff;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registrations, seen from inside: what staff may do with one whose address is unproved. */
@ExtendWith(ArquillianExtension.class)
class RegistrationServiceIT {
  @Inject private AsStaff staff;
  @Inject private AsSales sales;
  @Inject private RegistrationService registrations;

  @Test
  void nobody_joins_a_known_company_before_her_address_is_proved() throws Exception {
    RegistrationDetails unproved = staff.call("chen.yu", this::unproved);
    ApproveRegistration into =
        new ApproveRegistration(unproved.id(), unproved.version(), UUID.randomUUID());
    assertThatThrownBy(() -> sales.call("anna.klein", () -> approve(into)))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.registration.unconfirmed");
    assertThatThrownBy(() -> staff.call("chen.yu", () -> approve(into)))
        .isInstanceOf(EJBAccessException.class);
  }

  private Void approve(ApproveRegistration command) {
    registrations.approve(command);
    return null;
  }

  private RegistrationDetails unproved() {
    return registrations.list(PageRequest.first(), RegistrationStatus.PENDING).rows().stream()
        .map(row -> registrations.details(row.id()))
        .filter(r -> r.emailConfirmedAt() == null)
        .findFirst()
        .orElseThrow();
  }
}

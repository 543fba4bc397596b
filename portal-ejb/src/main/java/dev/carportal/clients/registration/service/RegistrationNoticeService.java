package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.RegisteredCompany;
import dev.carportal.clients.registration.model.RegisteredPerson;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.KeycloakDirectory;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.notification.service.MailDesk;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.outbox.model.PortalOutbox;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Does what follows a registration's steps outside our database: the identity provider learns what
 * the person may do, and everybody concerned is told.
 */
@Stateless
@RolesAllowed("system")
public class RegistrationNoticeService {
  private static final String HOME = "/portal";

  @Inject private RegistrationRepository registrations;
  @Inject private UserRepository users;
  @Inject private KeycloakDirectory directory;
  @Inject private NotificationService notifications;
  @Inject private MailDesk mails;
  @Inject private PortalOutbox outbox;

  /** Follows one step; once for each message, and again if the identity provider was away. */
  public void follow(UUID messageId, RegistrationMoved moved) {
    if (!outbox.noteConsumed(messageId, "registration-notices")) {
      return;
    }
    Registration registration = registrations.get(moved.registrationId());
    switch (moved.status()) {
      case PENDING ->
          notifications.tell(
              Recipients.of(users.findByRole(Role.SALES)),
              new Notice(
                  "registration.received",
                  arguments(registration),
                  "/admin/clients/registration/detail?id=" + registration.getPublicId()));
      case APPROVED -> {
        if (moved.role() != null) {
          directory.grantRole(registration.getSubject(), moved.role());
        }
        users
            .findBySubject(registration.getSubject())
            .ifPresent(
                user ->
                    notifications.tell(
                        List.of(Recipients.of(user)),
                        new Notice("registration.approved", arguments(registration), HOME)));
      }
      case REJECTED -> {
        directory.disable(registration.getSubject());
        writeRejection(registration);
      }
    }
  }

  private void writeRejection(Registration registration) {
    RegisteredPerson person = registration.getPerson();
    mails.write(
        person.email(),
        Locale.forLanguageTag(person.locale()),
        new Notice("registration.rejected", arguments(registration), HOME));
  }

  private static List<String> arguments(Registration registration) {
    RegisteredCompany company = registration.getCompany();
    String name = registration.getPerson().displayName();
    String reason = registration.getDecisionReason();
    return List.of(name, company == null ? name : company.name(), reason == null ? "" : reason);
  }
}

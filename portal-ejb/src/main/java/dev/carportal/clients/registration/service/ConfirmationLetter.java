package dev.carportal.clients.registration.service;

import dev.carportal.clients.registration.model.EmailProof;
import dev.carportal.clients.registration.model.RegisteredPerson;
import dev.carportal.clients.registration.model.Registration;
import dev.carportal.clients.registration.model.RegistrationRepository;
import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.platform.notification.service.MailDesk;
import dev.carportal.platform.notification.service.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Asks people who register to prove that they read the letters sent to their address. */
@ApplicationScoped
class ConfirmationLetter {
  @Inject private RegistrationRepository registrations;
  @Inject private MailDesk mails;
  @Inject private Clock clock;

  /** Sends a letter with a link; the links of earlier letters lead nowhere then. */
  void send(Registration registration) {
    EmailCode code = EmailCode.fresh();
    registrations
        .findProof(registration)
        .ifPresentOrElse(
            proof -> proof.await(code, clock.instant()),
            () -> registrations.add(new EmailProof(registration, code, clock.instant())));
    RegisteredPerson person = registration.getPerson();
    mails.write(
        person.email(),
        Locale.forLanguageTag(person.locale()),
        new Notice(
            "registration.confirm",
            List.of(person.displayName()),
            "/portal/clients/registration/confirm?proof=" + code.plain()));
  }
}

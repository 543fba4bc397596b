package dev.carportal.platform.notification.service;

import dev.carportal.platform.notification.model.DueMail;
import dev.carportal.platform.notification.model.DueMailRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in what shall be sent by e-mail after the transaction that asks for it. */
@ApplicationScoped
public class MailDesk {
  @Inject private DueMailRepository mails;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.mail.gather", defaultValue = "PT10S")
  private Duration gather;

  /** Writes to somebody of what the portal shows her too; it waits a little for more to tell. */
  void tell(String address, Locale locale, Notice notice) {
    add(address, locale, notice, true, clock.instant().plus(gather));
  }

  /** Writes at once to somebody who has no place in the portal where she could be told. */
  public void write(String address, Locale locale, Notice notice) {
    add(address, locale, notice, false, clock.instant());
  }

  private void add(String address, Locale locale, Notice notice, boolean countable, Instant dueAt) {
    mails.add(
        new DueMail(
            address, locale, notice.kind(), notice.arguments(), notice.link(), countable, dueAt));
  }
}

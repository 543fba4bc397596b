package dev.carportal.platform.notification.service;

import dev.carportal.platform.branding.service.SiteDetails;
import dev.carportal.platform.branding.service.SiteService;
import dev.carportal.platform.notification.model.DueMail;
import dev.carportal.platform.notification.model.DueMailRepository;
import dev.carportal.platform.notification.model.DueMailRepository.Taken;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends e-mails: by SMTP, or into a folder where nobody else shall get them. */
@Stateless
@RolesAllowed("system")
public class MailService {
  private static final Logger LOG = LoggerFactory.getLogger(MailService.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** A letter that tells more than this is not read to its end; the rest is counted. */
  private static final int SHOWN = 20;

  private static final int ADDRESSES = 100;

  /** A mail server that says nothing holds up the others no longer than this, in milliseconds. */
  private static final String PATIENCE = "20000";

  @Inject private DueMailRepository mails;
  @Inject private SiteService sites;
  @Inject private Clock clock;

  @Resource(lookup = "java:jboss/mail/Default")
  private Session session;

  @Inject
  @ConfigProperty(name = "portal.mail.transport")
  private Optional<String> transport;

  @Inject
  @ConfigProperty(name = "portal.mail.host")
  private Optional<String> mailServer;

  @Inject
  @ConfigProperty(name = "portal.mail.path")
  private Optional<String> folder;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String portal;

  @PostConstruct
  void hurry() {
    for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
      session.getProperties().setProperty("mail.smtp." + wait, PATIENCE);
    }
  }

  /** The addresses that something is due for. */
  public List<String> due() {
    return mails.addresses(clock.instant(), ADDRESSES);
  }

  /** Writes one letter about everything that waits for an address. */
  public void send(String address) {
    Taken taken = mails.take(address, SHOWN);
    if (taken.first().isEmpty()) {
      return;
    }
    UUID id = taken.first().get(0).getId();
    Locale locale = taken.first().get(0).getLocale();
    SiteDetails site = sites.details();
    String name = site.name(locale);
    MailText text =
        MailText.of(
            taken.first().stream()
                .map(
                    mail ->
                        new Notice(mail.getKind(), mail.getArguments(), portal + mail.getLink()))
                .toList(),
            taken.more(),
            locale,
            name);
    try {
      MimeMessage message = message(address, new InternetAddress(site.mailSender(), name), text);
      if (transport.orElse(mailServer.isPresent() ? "smtp" : "file").equals("smtp")) {
        Transport.send(message);
      } else {
        save(id, message);
      }
      LOG.info("E-mail {} ({}) was sent", id, kinds(taken));
    } catch (AddressException e) {
      LOG.warn("E-mail {} ({}) has no address anybody could send it to", id, kinds(taken), e);
    } catch (SendFailedException e) {
      if (e.getInvalidAddresses() == null || e.getInvalidAddresses().length == 0) {
        throw new IllegalStateException("E-mail %s cannot be sent now".formatted(id), e);
      }
      LOG.warn("E-mail {} ({}) was refused for its address", id, kinds(taken), e);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("E-mail %s cannot be sent now".formatted(id), e);
    }
  }

  /** Lets an address wait that nothing can be sent to now. */
  public void postpone(String address) {
    int givenUp = mails.postpone(address, clock.instant());
    if (givenUp > 0) {
      LOG.error("{} things could not be sent by e-mail for days and are given up", givenUp);
    }
  }

  private static String kinds(Taken taken) {
    return taken.first().stream()
        .map(DueMail::getKind)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private MimeMessage message(String to, InternetAddress from, MailText text)
      throws MessagingException {
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text.plain(), "UTF-8", "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(text.html(), "UTF-8", "html");
    MimeMessage message = new MimeMessage(session);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(text.subject(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }

  /** Complete or not there: whoever watches the folder never reads half a mail. */
  private void save(UUID id, MimeMessage message) throws IOException, MessagingException {
    Path place =
        Path.of(
            folder.orElseGet(() -> System.getProperty("jboss.server.data.dir", "data") + "/mail"));
    Files.createDirectories(place);
    Path part = Files.createTempFile(place, "mail-", ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      message.writeTo(out);
    }
    String name = STAMP.format(Instant.now(clock)) + "-" + id + ".eml";
    Files.move(part, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}

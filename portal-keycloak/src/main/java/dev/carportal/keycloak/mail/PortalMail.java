package dev.carportal.keycloak.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;

/** Sends Keycloak's letters by the realm's mail server, or lays them into a folder without one. */
final class PortalMail implements EmailSenderProvider {
  private static final String NOBODY = "no-reply@localhost";

  private final EmailSenderProvider server;
  private final @Nullable Path folder;

  PortalMail(EmailSenderProvider server, @Nullable Path folder) {
    this.server = server;
    this.folder = folder;
  }

  @Override
  public void send(
      Map<String, String> config, String address, String subject, String text, String html)
      throws EmailException {
    Path place = folder;
    String host = config.get("host");
    if (place == null || (host != null && !host.isBlank())) {
      server.send(config, address, subject, text, html);
      return;
    }
    try {
      save(place, letter(address, subject, text, html));
    } catch (MessagingException | IOException e) {
      throw new EmailException("A letter could not be laid into " + place, e);
    }
  }

  @Override
  public void validate(Map<String, String> config) throws EmailException {
    server.validate(config);
  }

  private static MimeMessage letter(String address, String subject, String text, String html)
      throws MessagingException {
    MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()));
    letter.setFrom(new InternetAddress(NOBODY));
    letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(address));
    letter.setSubject(subject, StandardCharsets.UTF_8.name());
    letter.setSentDate(Date.from(Instant.now()));
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(text, "plain"));
    both.addBodyPart(part(html, "html"));
    letter.setContent(both);
    letter.saveChanges();
    return letter;
  }

  private static MimeBodyPart part(@Nullable String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text == null ? "" : text, StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  /** The folder shows whole letters only, the newest with the highest name. */
  private static void save(Path folder, MimeMessage letter) throws IOException, MessagingException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "keycloak-", ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      letter.writeTo(out);
    }
    String name = Instant.now().toEpochMilli() + "-" + UUID.randomUUID() + ".eml";
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {}
}

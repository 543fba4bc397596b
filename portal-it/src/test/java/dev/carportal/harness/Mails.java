package dev.carportal.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.run.process.Waiting;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that the portal laid into its mail folder. */
public final class Mails {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Mails() {}

  /** Waits for a letter to this address in which these words stand, and gives its text. */
  public static String to(String address, String words) {
    try {
      boolean came =
          Waiting.until(
              () -> all(address).stream().anyMatch(mail -> mail.contains(words)),
              PATIENCE,
              () -> false);
      assertThat(came)
          .as("a letter to %s with '%s' among %s", address, words, all(address))
          .isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return all(address).stream().filter(mail -> mail.contains(words)).findFirst().orElseThrow();
  }

  /** The newest letter to this address, which must be there. */
  public static String newestTo(String address) {
    return all(address).get(0);
  }

  /** The newest letter to this address in which something like this stands. */
  public static String newestTo(String address, String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return all(address).stream()
        .filter(mail -> wanted.matcher(mail).find())
        .findFirst()
        .orElseThrow();
  }

  /** All letters to this address, the newest first. */
  private static List<String> all(String address) {
    try (Stream<Path> files = Files.list(Stack.get().home().mail())) {
      return files
          .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
          .filter(file -> file.toString().endsWith(".eml"))
          .map(Mails::read)
          .filter(mail -> mail.startsWith(address + "\n"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      Address to = mail.getAllRecipients()[0];
      String address =
          to instanceof jakarta.mail.internet.InternetAddress at ? at.getAddress() : "";
      return address + "\n" + mail.getSubject() + "\n" + text(mail.getContent());
    } catch (IOException | MessagingException e) {
      return "";
    }
  }

  private static String text(Object content) throws IOException, MessagingException {
    if (content instanceof Multipart parts) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart part = parts.getBodyPart(i);
        text.append(text(part.getContent())).append('\n');
      }
      return text.toString();
    }
    return String.valueOf(content);
  }
}

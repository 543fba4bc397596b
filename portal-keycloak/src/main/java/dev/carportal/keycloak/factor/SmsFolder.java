package dev.carportal.keycloak.factor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Where text messages land on a laptop: one file each, the newest with the highest name. */
record SmsFolder(Path folder) implements SmsSender {
  @Override
  public void send(String number, String text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(Instant.now().toEpochMilli() + "-" + UUID.randomUUID() + ".txt");
    Files.writeString(file, "To: " + number + "\n\n" + text + "\n");
  }
}

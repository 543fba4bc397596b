package dev.carportal.run.wildfly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialStoreFileTest {
  @TempDir private Path folder;

  @Test
  void passwords_lie_in_it_encrypted() throws IOException {
    Path file = folder.resolve("portal.credentials");
    CredentialStoreFile.write(file, "key", Map.of("portal-app", "a-clear-password"));
    CredentialStoreFile.write(file, "key", Map.of("portal-app", "a-clear-password"));
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .isNotEmpty()
        .doesNotContain("a-clear-password");
  }
}

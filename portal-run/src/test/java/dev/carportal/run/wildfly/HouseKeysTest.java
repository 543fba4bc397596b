package dev.carportal.run.wildfly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Home;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;

class HouseKeysTest {
  @TempDir private Path folder;
  private Home home;
  private HouseKeys keys;

  @BeforeEach
  void begin() {
    home = Home.at(folder).create();
    keys = new HouseKeys(home, Secrets.of(home));
  }

  @Test
  void they_are_made_once_and_stay() throws IOException, GeneralSecurityException {
    keys.ensure();
    byte[] made = bits("master-1");
    keys.ensure();

    assertThat(made).hasSize(32).isEqualTo(bits("master-1"));
    assertThat(new String(Files.readAllBytes(home.keys()), StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(made, StandardCharsets.ISO_8859_1));
  }

  @Test
  void renewing_adds_a_key_and_leaves_the_old() throws GeneralSecurityException {
    keys.ensure();
    byte[] old = bits("master-1");

    assertThat(keys.renew()).isEqualTo(2);
    assertThat(keys.renew()).isEqualTo(3);

    assertThat(bits("master-1")).isEqualTo(old);
    assertThat(bits("master-3")).hasSize(32).isNotEqualTo(old);
    assertThat(store().getAliases()).containsExactlyInAnyOrder("master-1", "master-2", "master-3");
  }

  @Test
  void keys_that_are_gone_are_never_made_again_unseen() throws IOException {
    keys.ensure();
    Files.delete(home.keys());

    assertThatThrownBy(keys::ensure)
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("backup");
    assertThat(home.keys()).doesNotExist();
  }

  private byte[] bits(String alias) throws GeneralSecurityException {
    return store().retrieve(alias, SecretKeyCredential.class).getSecretKey().getEncoded();
  }

  private CredentialStore store() throws GeneralSecurityException {
    return CredentialStoreFile.open(home.keys(), Secrets.of(home).get("keys"));
  }
}

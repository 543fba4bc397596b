package dev.carportal.run.wildfly;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** The encrypted file from which the server takes the passwords of its database logins. */
public final class CredentialStoreFile {
  private CredentialStoreFile() {}

  /** Writes the file anew, with exactly these passwords by alias. */
  public static void write(Path file, String key, Map<String, String> passwords) {
    try {
      Files.deleteIfExists(file);
      CredentialStore store = open(file, key);
      for (Map.Entry<String, String> password : passwords.entrySet()) {
        store.store(password.getKey(), credential(password.getValue()));
      }
      store.flush();
      PrivateFiles.ownerOnly(file);
    } catch (IOException | GeneralSecurityException e) {
      throw new LaunchException("The credential store " + file + " cannot be written: " + e, e);
    }
  }

  /** Opens a store, or begins one where there is none. */
  static CredentialStore open(Path file, String key) throws GeneralSecurityException {
    Provider provider = WildFlyElytronCredentialStoreProvider.getInstance();
    CredentialStore store = CredentialStore.getInstance("KeyStoreCredentialStore", provider);
    store.initialize(
        Map.of("location", file.toString(), "create", "true", "keyStoreType", "JCEKS"),
        new CredentialStore.CredentialSourceProtectionParameter(
            IdentityCredentials.NONE.withCredential(credential(key))),
        new Provider[] {provider, WildFlyElytronPasswordProvider.getInstance()});
    return store;
  }

  private static PasswordCredential credential(String password) {
    return new PasswordCredential(
        ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
  }
}

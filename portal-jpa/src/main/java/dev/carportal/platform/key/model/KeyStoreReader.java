package dev.carportal.platform.key.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.SecretKeyCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** Reads the keys of the house from an Elytron credential store. */
final class KeyStoreReader {
  private KeyStoreReader() {}

  static Keys read(Path file, String password) {
    if (!Files.isReadable(file)) {
      throw new KeysMissingException(
          "The credential store with the portal's keys, %s, is not there.".formatted(file));
    }
    try {
      return new Keys(keys(open(file, password)), () -> read(file, password));
    } catch (GeneralSecurityException e) {
      throw new KeysMissingException(
          "The credential store with the portal's keys, %s, cannot be opened: the password is not its own, or it was damaged."
              .formatted(file),
          e);
    }
  }

  private static CredentialStore open(Path file, String password) throws GeneralSecurityException {
    Provider provider = WildFlyElytronCredentialStoreProvider.getInstance();
    CredentialStore store = CredentialStore.getInstance("KeyStoreCredentialStore", provider);
    store.initialize(
        Map.of("location", file.toString(), "modifiable", "false", "keyStoreType", "JCEKS"),
        new CredentialStore.CredentialSourceProtectionParameter(
            IdentityCredentials.NONE.withCredential(
                new PasswordCredential(
                    ClearPassword.createRaw(
                        ClearPassword.ALGORITHM_CLEAR, password.toCharArray())))),
        new Provider[] {provider});
    return store;
  }

  private static Map<KeyName, Map<Integer, SecretKey>> keys(CredentialStore store)
      throws GeneralSecurityException {
    Map<KeyName, Map<Integer, SecretKey>> keys = new EnumMap<>(KeyName.class);
    for (KeyName name : KeyName.values()) {
      Map<Integer, SecretKey> versions = new HashMap<>();
      String start = name.alias(0).replace("0", "");
      for (String alias : store.getAliases()) {
        if (alias.matches(start + "[1-9][0-9]{0,8}")) {
          SecretKeyCredential found = store.retrieve(alias, SecretKeyCredential.class);
          if (found != null) {
            versions.put(Integer.valueOf(alias.substring(start.length())), found.getSecretKey());
          }
        }
      }
      keys.put(name, versions);
    }
    return keys;
  }
}

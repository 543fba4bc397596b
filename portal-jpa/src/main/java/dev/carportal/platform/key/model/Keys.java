package dev.carportal.platform.key.model;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The keys of the house, as this node found them when it started. */
public final class Keys {
  private static volatile @Nullable Keys current;

  private final Map<KeyName, NavigableMap<Integer, SecretKey>> keys = new EnumMap<>(KeyName.class);
  private final @Nullable Supplier<Keys> again;

  /** Keys by name and version. */
  public Keys(Map<KeyName, ? extends Map<Integer, SecretKey>> given) {
    this(given, null);
  }

  /**
   * Keys by name and version.
   *
   * @param again reads them again when a version is asked for that was added meanwhile
   * @throws KeysMissingException if one of the names has no version at all
   */
  Keys(Map<KeyName, ? extends Map<Integer, SecretKey>> given, @Nullable Supplier<Keys> again) {
    this.again = again;
    for (KeyName name : KeyName.values()) {
      Map<Integer, SecretKey> versions = given.get(name);
      if (versions == null || versions.isEmpty()) {
        throw new KeysMissingException(
            "The credential store has no key '%s'.".formatted(name.alias(1)));
      }
      keys.put(name, new ConcurrentSkipListMap<>(versions));
    }
  }

  /**
   * The keys of this node, read at first use from the store that {@code portal.keys.location} and
   * {@code portal.keys.password} name.
   */
  public static Keys current() {
    Keys known = current;
    if (known == null) {
      Config config = ConfigProvider.getConfig();
      String location =
          config
              .getOptionalValue("portal.keys.location", String.class)
              .orElseThrow(
                  () ->
                      new KeysMissingException("portal.keys.location names no credential store."));
      String password = config.getOptionalValue("portal.keys.password", String.class).orElse("");
      known = KeyStoreReader.read(Path.of(location), password);
      current = known;
    }
    return known;
  }

  /** Has this node use these keys, for tests that bring their own. */
  static void use(Keys given) {
    current = given;
  }

  /** The version that new things are encrypted with. */
  public int newest(KeyName name) {
    return versions(name).lastKey();
  }

  /**
   * A key.
   *
   * @throws UnreadableException if the store has no such version
   */
  public SecretKey get(KeyName name, int version) {
    SecretKey key = versions(name).get(version);
    if (key == null && again != null) {
      key = again.get().versions(name).get(version);
      if (key != null) {
        versions(name).put(version, key);
      }
    }
    if (key == null) {
      throw new UnreadableException("The credential store has no key " + name.alias(version));
    }
    return key;
  }

  /** The versions there are, each with a value by which it is known again. */
  NavigableMap<Integer, String> checks(KeyName name) {
    NavigableMap<Integer, String> checks = new TreeMap<>();
    versions(name).forEach((version, key) -> checks.put(version, check(key, name.alias(version))));
    return checks;
  }

  private static String check(SecretKey key, String alias) {
    return hmac(key, "This is the key " + alias);
  }

  private static String hmac(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  private NavigableMap<Integer, SecretKey> versions(KeyName name) {
    NavigableMap<Integer, SecretKey> versions = keys.get(name);
    if (versions == null) {
      throw new IllegalStateException("No key is called " + name);
    }
    return versions;
  }
}

package dev.carportal.platform.key.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;

/** Keys for tests. */
public final class HouseKeys {
  private HouseKeys() {}

  /** Fresh keys, each in so many versions. */
  public static Keys fresh(int versions) {
    Map<KeyName, Map<Integer, SecretKey>> keys = new EnumMap<>(KeyName.class);
    for (KeyName name : KeyName.values()) {
      Map<Integer, SecretKey> some = new HashMap<>();
      for (int version = 1; version <= versions; version++) {
        some.put(version, Aead.newKey());
      }
      keys.put(name, some);
    }
    return new Keys(keys);
  }

  /** The same keys and one more version of each. */
  public static Keys renewed(Keys before) {
    Map<KeyName, Map<Integer, SecretKey>> keys = new EnumMap<>(KeyName.class);
    for (KeyName name : KeyName.values()) {
      Map<Integer, SecretKey> some = new HashMap<>();
      int newest = before.newest(name);
      for (int version = 1; version <= newest; version++) {
        some.put(version, before.get(name, version));
      }
      some.put(newest + 1, Aead.newKey());
      keys.put(name, some);
    }
    return new Keys(keys);
  }
}

package dev.carportal.platform.key.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the database knows of the house's keys: by which value each is known again. */
final class KeyLedger {
  private static final String NOTE =
      """
      insert into platform.key_versions (name, version, check_value, first_seen_at)
      values (?, ?, ?, now()) on conflict do nothing
      """;
  private static final String KNOWN =
      """
      select version, check_value from platform.key_versions
      where name = ? and retired_at is null
      """;

  private final Connection connection;

  KeyLedger(Connection connection) {
    this.connection = connection;
  }

  /**
   * Notes keys that are new and compares those it knows.
   *
   * @throws KeysMissingException if one it knows is missing or another
   */
  void check(Keys keys) throws SQLException {
    compare(keys);
    for (KeyName name : KeyName.values()) {
      note(name, keys.checks(name));
    }
    compare(keys); // another node may have been first
  }

  private void compare(Keys keys) throws SQLException {
    for (KeyName name : KeyName.values()) {
      compare(name, known(name), keys.checks(name));
    }
  }

  private static void compare(
      KeyName name, Map<Integer, String> known, Map<Integer, String> found) {
    known.forEach(
        (version, value) -> {
          if (!found.containsKey(version)) {
            throw new KeysMissingException(
                "The credential store has no key '%s', with which this database was written."
                    .formatted(name.alias(version)));
          }
          if (!value.equals(found.get(version))) {
            throw new KeysMissingException(
                "The key '%s' of the credential store is not the one with which this database was written."
                    .formatted(name.alias(version)));
          }
        });
  }

  private void note(KeyName name, Map<Integer, String> found) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
      for (Map.Entry<Integer, String> key : found.entrySet()) {
        insert.setString(1, stem(name));
        insert.setInt(2, key.getKey());
        insert.setString(3, key.getValue());
        insert.executeUpdate();
      }
    }
  }

  private Map<Integer, String> known(KeyName name) throws SQLException {
    Map<Integer, String> known = new TreeMap<>();
    try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
      select.setString(1, stem(name));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          known.put(rows.getInt(1), rows.getString(2));
        }
      }
    }
    return known;
  }

  private static String stem(KeyName name) {
    return name.name().toLowerCase(java.util.Locale.ROOT);
  }
}

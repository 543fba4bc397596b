package dev.carportal.platform.config.service;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids under which loaded parts of the demonstration are remembered. */
final class DemoDataLedger {
  private DemoDataLedger() {}

  static UUID id(String part) {
    return UUID.nameUUIDFromBytes(("demo-data/" + part).getBytes(StandardCharsets.UTF_8));
  }
}

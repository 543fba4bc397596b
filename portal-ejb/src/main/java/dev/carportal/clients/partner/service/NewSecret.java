package dev.carportal.clients.partner.service;

import java.io.Serializable;
import java.util.UUID;

/** A secret that is shown once to whoever had it made; the portal does not keep it. */
public record NewSecret(UUID id, String clientId, String secret) implements Serializable {
  /** Logs shall not have it. */
  @Override
  public String toString() {
    return "NewSecret[" + clientId + "]";
  }
}

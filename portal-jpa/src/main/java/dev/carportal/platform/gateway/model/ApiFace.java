package dev.carportal.platform.gateway.model;

import dev.carportal.platform.persistence.model.Coded;

/** A face of the API: a group of the contract, and a right that a token carries or lacks. */
public enum ApiFace implements Coded {
  /** Doing business with us. */
  BUSINESS("business"),
  /** What a company asks of us. */
  CLIENT("client"),
  /** What we do for a company. */
  PROJECT("project");

  private static final String PREFIX = "api:";

  private final String code;

  ApiFace(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The scope that a token carries for it (RFC 6749, section 3.3). */
  public String scope() {
    return PREFIX + code;
  }
}

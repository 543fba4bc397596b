package dev.carportal.identity.access.model;

/** How two sides of a comparison belong together. */
public enum Operator {
  EQUALS("="),
  /** The left one is one of the right ones. */
  IN("in"),
  /** The left ones hold the right one. */
  HAS("has"),
  AT_LEAST(">="),
  AT_MOST("<="),
  /** The address on the left lies in one of the networks on the right (CIDR, RFC 4632). */
  WITHIN("within");

  private final String code;

  Operator(String code) {
    this.code = code;
  }

  /** How rules write it. */
  public String code() {
    return code;
  }
}

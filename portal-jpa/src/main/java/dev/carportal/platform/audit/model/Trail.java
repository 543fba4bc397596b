package dev.carportal.platform.audit.model;

/** What a trail tells about; each is kept in the database of what it tells about. */
public enum Trail {
  /** Customers and our work with them. */
  CUSTOMERS,
  /** What we show of ourselves. */
  SITE
}

package dev.carportal.identity.access.model;

/** What somebody wants to do with a thing. */
public enum AccessAction {
  READ,
  DOWNLOAD
}

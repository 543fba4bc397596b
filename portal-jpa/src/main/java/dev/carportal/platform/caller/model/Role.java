package dev.carportal.platform.caller.model;

/** The realm roles, by the names that Keycloak and {@code @RolesAllowed} know them. */
public final class Role {
  public static final String CUSTOMER = "customer";
  public static final String CUSTOMER_ADMIN = "customer-admin";
  public static final String SALES = "sales";
  public static final String PROJECT_MANAGER = "project-manager";
  public static final String SUPPORT_AGENT = "support-agent";
  public static final String ADMINISTRATOR = "administrator";
  public static final String PARTNER = "partner";

  /** Everybody who works for the company; contained in each role of staff. */
  public static final String STAFF = "staff";

  /** The portal itself, in consumers and timers; no person and no client has it. */
  public static final String SYSTEM = "system";

  private Role() {}
}

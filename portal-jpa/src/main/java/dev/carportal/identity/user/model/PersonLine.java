package dev.carportal.identity.user.model;

import dev.carportal.platform.caller.model.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a list of people, with the roles that are shown. */
public record PersonLine(
    UUID id,
    String name,
    String email,
    @Nullable String companyName,
    @Nullable String position,
    @Nullable String phone,
    String zone,
    UserStatus status,
    @Nullable Instant lastLoginAt,
    boolean customerAdmin,
    boolean sales,
    boolean projectManager,
    boolean supportAgent,
    boolean administrator)
    implements Serializable {

  /** Her roles by their names in the realm; a customer without another is a customer. */
  public List<String> roles() {
    List<String> roles = new ArrayList<>();
    add(roles, administrator, Role.ADMINISTRATOR);
    add(roles, sales, Role.SALES);
    add(roles, projectManager, Role.PROJECT_MANAGER);
    add(roles, supportAgent, Role.SUPPORT_AGENT);
    add(roles, customerAdmin, Role.CUSTOMER_ADMIN);
    add(roles, roles.isEmpty(), companyName == null ? "" : Role.CUSTOMER);
    roles.remove("");
    return roles;
  }

  private static void add(List<String> roles, boolean has, String role) {
    if (has) {
      roles.add(role);
    }
  }
}

package dev.carportal.identity.person.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the list of invitations.
 *
 * @param roleNames the realm roles she will get, separated by commas
 */
public record InvitationRow(
    UUID id,
    int version,
    String email,
    String roleNames,
    InvitationStatus status,
    String invitedByName,
    Instant createdAt)
    implements Serializable {
  public List<String> roles() {
    return List.of(roleNames.split(","));
  }
}

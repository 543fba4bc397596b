package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Lists colleagues, so that staff can name one of them. */
@Stateless
@RolesAllowed({"staff", "system"})
public class PeopleService {
  @Inject private UserRepository users;

  /** Everybody who had this realm role at her last sign-in, by name. */
  public List<PersonRow> listByRole(String role) {
    return users.findByRole(role).stream().map(PeopleService::row).toList();
  }

  private static PersonRow row(User user) {
    return new PersonRow(user.getPublicId(), user.getDisplayName(), user.getEmail());
  }
}

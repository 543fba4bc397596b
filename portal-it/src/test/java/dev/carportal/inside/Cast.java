package dev.carportal.inside;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The people of the demonstration, by the names they sign in with. */
@Stateless
@PermitAll
public class Cast {
  @Inject private UserRepository users;

  /** Who this person is to the services. */
  public CallerIdentity named(String username) {
    User user = users.findByUsername(username).orElseThrow();
    return new CallerIdentity(
        user.getId(),
        user.getPublicId(),
        user.getDisplayName(),
        user.getCompanyId(),
        user.getRoles(),
        user.getLocale(),
        user.getZone());
  }
}

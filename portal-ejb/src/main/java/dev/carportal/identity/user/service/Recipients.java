package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.platform.notification.service.Recipient;
import java.util.Collection;
import java.util.List;

/** Turns people into those who can be told something. */
public final class Recipients {
  private Recipients() {}

  /** One person. */
  public static Recipient of(User user) {
    return new Recipient(user.getId(), user.getEmail(), user.getLocale());
  }

  /** Several people. */
  public static List<Recipient> of(Collection<User> users) {
    return users.stream().map(Recipients::of).toList();
  }
}

package dev.carportal.identity.preference.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Remembers each person's preferences; everybody who is signed in has her own. */
@Stateless
@PermitAll
public class PreferenceService {
  private static final Duration FIRST_VISIT = Duration.ofMinutes(5);

  @Inject private UserRepository users;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * What somebody who signs in has chosen before; nothing at her first visit, when her browser
   * knows better than our defaults.
   */
  public Optional<PersonalPreferences> atSignIn(CallerIdentity person) {
    return user(person)
        .filter(user -> user.getCreatedAt().isBefore(clock.instant().minus(FIRST_VISIT)))
        .map(
            user ->
                new PersonalPreferences(
                    user.getLocale(), user.getZone(), user.getTheme(), user.getDensity()));
  }

  /** Keeps what the caller chose. */
  public void keep(@Valid PersonalPreferences chosen) {
    user(caller.identity())
        .ifPresent(
            user -> user.prefer(chosen.locale(), chosen.zone(), chosen.theme(), chosen.density()));
  }

  private Optional<User> user(CallerIdentity person) {
    return Optional.ofNullable(person.userId()).flatMap(users::find);
  }
}

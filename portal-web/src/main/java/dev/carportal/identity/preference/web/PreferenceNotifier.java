package dev.carportal.identity.preference.web;

import dev.carportal.identity.preference.service.PersonalPreferences;
import dev.carportal.identity.preference.service.PreferenceService;
import dev.carportal.platform.faces.web.PreferencesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps with the account what was chosen on screen. */
@ApplicationScoped
public class PreferenceNotifier {
  @Inject private PreferenceService preferences;

  /** Keeps a choice. */
  public void keep(@Observes PreferencesChanged chosen) {
    preferences.keep(
        new PersonalPreferences(chosen.locale(), chosen.zone(), chosen.theme(), chosen.density()));
  }
}

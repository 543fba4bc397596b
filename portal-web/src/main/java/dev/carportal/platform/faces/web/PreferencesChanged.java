package dev.carportal.platform.faces.web;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The person at the screen chose how it shall be; whoever knows people keeps it.
 *
 * @param theme light, dark or system
 * @param density comfortable or compact; null for what is usual where she works
 */
public record PreferencesChanged(
    Locale locale, ZoneId zone, String theme, @Nullable String density) {}

package dev.carportal.identity.preference.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants the portal to look and speak.
 *
 * @param theme light, dark or system
 * @param density comfortable or compact; null for what is usual where she works
 */
public record PersonalPreferences(
    @NotNull Locale locale,
    @NotNull ZoneId zone,
    @NotNull @Pattern(regexp = "light|dark|system") String theme,
    @Nullable @Pattern(regexp = "comfortable|compact") String density) {}

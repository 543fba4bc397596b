package dev.carportal.platform.branding.service;

import dev.carportal.platform.branding.model.SiteSettings;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Says whose portal it is.
 *
 * @param accent a colour as {@code #rrggbb}
 * @param logo a new picture, PNG, JPEG, WebP or SVG up to 512 KB; null leaves the one that is there
 * @param expectedVersion the version its author saw; 0 at the set-up
 */
@SuppressWarnings("ArrayRecordComponent") // a command, never compared
public record ChangeSite(
    @NotBlank @Size(max = SiteSettings.NAME_MAX) String nameZh,
    @NotBlank @Size(max = SiteSettings.NAME_MAX) String nameEn,
    @NotNull @Pattern(regexp = "#[0-9a-fA-F]{6}") String accent,
    @NotBlank @Email @Size(max = 254) String mailSender,
    @Nullable @Size(max = 100) String icpNumber,
    @Nullable @Size(max = 500) String legalZh,
    @Nullable @Size(max = 500) String legalEn,
    byte @Nullable [] logo,
    int expectedVersion) {}

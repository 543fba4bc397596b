package dev.carportal.platform.faces.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the person at the screen likes to see it: language, theme, density and time zone. */
@Named
@SessionScoped
public class Preferences implements Serializable {
  /** The look of the surfaces; SYSTEM follows the device. */
  public enum Theme {
    LIGHT,
    DARK,
    SYSTEM
  }

  /** How much stands on a screen. */
  public enum Density {
    COMFORTABLE,
    COMPACT
  }

  private static final long serialVersionUID = 1L;

  @Inject private transient HttpServletRequest request;
  @Inject private Event<PreferencesChanged> changed;

  private Locale locale = Locale.SIMPLIFIED_CHINESE;
  private Theme theme = Theme.SYSTEM;
  private @Nullable Density density;
  private ZoneId zone = ZoneId.of(Formats.DEFAULT_ZONE);
  private boolean zoneKnown;

  @PostConstruct
  void followBrowser() {
    if (request.getHeader("Accept-Language") != null) {
      locale = nearest(Collections.list(request.getLocales()));
    }
  }

  private static Locale nearest(Iterable<Locale> wanted) {
    for (Locale candidate : wanted) {
      if (candidate.getLanguage().equals("zh")) {
        return Locale.SIMPLIFIED_CHINESE;
      }
      if (candidate.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }

  /** Chooses the language by its tag; every Chinese tag means simplified Chinese. */
  public void chooseLanguage(String tag) {
    locale = nearest(Collections.singleton(Locale.forLanguageTag(tag)));
  }

  public void chooseTheme(Theme chosen) {
    theme = chosen;
  }

  public void chooseDensity(@Nullable Density chosen) {
    density = chosen;
  }

  /**
   * Chooses the time zone.
   *
   * @throws DateTimeException if there is no such zone
   */
  public void chooseZone(String id) {
    zone = ZoneId.of(id);
    zoneKnown = true;
  }

  /** Takes over what she chose in an earlier session. */
  public void adopt(
      Locale knownLocale, ZoneId knownZone, String knownTheme, @Nullable String knownDensity) {
    locale = nearest(Collections.singleton(knownLocale));
    zone = knownZone;
    zoneKnown = true;
    theme = Theme.valueOf(knownTheme.toUpperCase(Locale.ROOT));
    density = knownDensity == null ? null : Density.valueOf(knownDensity.toUpperCase(Locale.ROOT));
  }

  /** The density she chose: comfortable or compact; null while it is what is usual there. */
  public @Nullable String getDensityChosen() {
    return density == null ? null : density.name().toLowerCase(Locale.ROOT);
  }

  /** Tells what is chosen now to whoever keeps it with her account. */
  public void keep() {
    changed.fire(new PreferencesChanged(locale, zone, getTheme(), getDensityChosen()));
  }

  public Locale getLocale() {
    return locale;
  }

  /** The language for {@code lang}, for example {@code zh-CN}. */
  public String getLanguageTag() {
    return locale.toLanguageTag();
  }

  /** The theme for {@code data-theme}: light, dark or system. */
  public String getTheme() {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  /** When the light style sheet of PrimeFaces counts, as a media query. */
  public String getLightMedia() {
    return media(Theme.LIGHT);
  }

  /** When the dark style sheet of PrimeFaces counts, as a media query. */
  public String getDarkMedia() {
    return media(Theme.DARK);
  }

  private String media(Theme sheet) {
    if (theme == Theme.SYSTEM) {
      return "(prefers-color-scheme: " + sheet.name().toLowerCase(Locale.ROOT) + ")";
    }
    return theme == sheet ? "all" : "not all";
  }

  /**
   * The density for {@code data-density}: what she chose, else comfortable for customers and
   * compact for staff.
   *
   * @param area portal or admin
   */
  public String density(String area) {
    Density usual = area.equals("admin") ? Density.COMPACT : Density.COMFORTABLE;
    return (density == null ? usual : density).name().toLowerCase(Locale.ROOT);
  }

  public ZoneId getZone() {
    return zone;
  }

  /** Whether the zone is her own and not the portal's default. */
  public boolean isZoneKnown() {
    return zoneKnown;
  }
}

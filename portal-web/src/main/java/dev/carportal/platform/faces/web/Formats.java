package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes times, dates, money and sizes as the reader's language and zone have them. */
@Named
@ApplicationScoped
public class Formats {
  static final String DEFAULT_ZONE = "Asia/Shanghai";
  private static final String BUNDLE = "dev.carportal.i18n.platform";

  @Inject private Clock clock;
  @Inject private Preferences preferences;

  @Inject
  @ConfigProperty(name = "portal.zone", defaultValue = DEFAULT_ZONE)
  private ZoneId defaultZone;

  private final Map<Locale, DateTimeFormatter> exact = new ConcurrentHashMap<>();

  private static DateTimeFormatter exactly(Locale locale) {
    return DateTimeFormatter.ofPattern(
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, FormatStyle.SHORT, IsoChronology.INSTANCE, locale)
            + " zzz",
        locale);
  }

  /** "3 minutes ago", "in 2 days"; beyond a month the date. */
  public String relative(@Nullable Instant time) {
    if (time == null) {
      return "";
    }
    long seconds = Duration.between(time, clock.instant()).toSeconds();
    long size = Math.abs(seconds);
    if (size < 45) {
      return text("time.now");
    }
    String direction = seconds > 0 ? "ago" : "in";
    if (size < 3570) {
      return text("time." + direction + ".minutes", Math.max(1, Math.round(size / 60.0)));
    }
    if (size < 84600) {
      return text("time." + direction + ".hours", Math.round(size / 3600.0));
    }
    if (size < 30L * 86400) {
      return text("time." + direction + ".days", Math.round(size / 86400.0));
    }
    return date(time.atZone(zone()).toLocalDate());
  }

  /** Day and minute in the reader's zone, with the zone. */
  public String exact(@Nullable Instant time) {
    return time == null
        ? ""
        : exact.computeIfAbsent(locale(), Formats::exactly).format(time.atZone(zone()));
  }

  /** Day and minute in the reader's zone, short, for dense tables. */
  public String dateTime(@Nullable Instant time) {
    return time == null
        ? ""
        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale()).format(time.atZone(zone()));
  }

  /** Hour and minute in the reader's zone. */
  public String time(@Nullable Instant time) {
    return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time.atZone(zone()));
  }

  /** A country's name in the reader's language. */
  public String country(@Nullable String code) {
    return code == null ? "" : new Locale("", code).getDisplayCountry(locale());
  }

  /** A calendar date in words of the language. */
  public String date(@Nullable LocalDate date) {
    return date == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()).format(date);
  }

  /** An amount with its currency; without cents where there are none. */
  public String money(@Nullable BigDecimal amount, @Nullable String currency) {
    if (amount == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    if (currency != null && !currency.isBlank()) {
      format.setCurrency(Currency.getInstance(currency));
    }
    int digits = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(amount);
  }

  /** A number with the language's grouping. */
  public String number(@Nullable Number number) {
    return number == null ? "" : NumberFormat.getInstance(locale()).format(number);
  }

  /** A file's size in the largest unit that keeps it above one. */
  public String bytes(long size) {
    String[] units = {"B", "KB", "MB", "GB", "TB"};
    double value = size;
    int unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
      value /= 1024;
      unit++;
    }
    NumberFormat format = NumberFormat.getInstance(locale());
    format.setMaximumFractionDigits(value < 10 && unit > 0 ? 1 : 0);
    return format.format(value) + " " + units[unit];
  }

  /** The words of several values of an enum, as a list is read. */
  public String list(ResourceBundle bundle, Collection<? extends Enum<?>> values) {
    return values.stream()
        .map(
            value ->
                bundle.getString(value.getDeclaringClass().getSimpleName() + "." + value.name()))
        .collect(Collectors.joining(" · "));
  }

  /** A sentence of the area's bundle with its gaps filled. */
  public String message(ResourceBundle bundle, String key, Object... gaps) {
    return new MessageFormat(bundle.getString(key), locale()).format(gaps);
  }

  private String text(String key, Object... gaps) {
    return message(
        ResourceBundle.getBundle(
            BUNDLE,
            locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
        key,
        gaps);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** The reader's zone; asking for it must not open a session for a visitor. */
  private ZoneId zone() {
    boolean known =
        FacesContext.getCurrentInstance().getExternalContext().getSession(false) != null;
    return known ? preferences.getZone() : defaultZone;
  }
}

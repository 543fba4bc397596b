package dev.carportal.keycloak.factor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.theme.Theme;

/** Codes by text message, to a number that its owner has proved. */
final class SmsChannel implements Channel {
  private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
  private final @Nullable SmsSender sender;

  SmsChannel(@Nullable SmsSender sender) {
    this.sender = sender;
  }

  /** By the options {@code gateway-url} and {@code gateway-token}, or {@code folder}. */
  static SmsChannel configured(Config.Scope config) {
    String gateway = config.get("gateway-url");
    String folder = config.get("folder");
    if (gateway != null && !gateway.isBlank()) {
      return new SmsChannel(new SmsGateway(URI.create(gateway), config.get("gateway-token", "")));
    }
    return new SmsChannel(
        folder == null || folder.isBlank() ? null : new SmsFolder(Path.of(folder)));
  }

  @Override
  public String name() {
    return "sms";
  }

  @Override
  public boolean isReady() {
    return sender != null;
  }

  @Override
  public String destination(UserModel user) {
    return "";
  }

  /** Country and the last two digits: {@code +86 ••• 00}. */
  @Override
  public String masked(String destination) {
    return destination.length() < 6
        ? "•••"
        : destination.substring(0, 3) + " ••• " + destination.substring(destination.length() - 2);
  }

  /** ITU-T E.164; spaces, dashes, dots and brackets may stand between the digits. */
  @Override
  public String normalised(String typed) {
    String plain = typed.replaceAll("[\\s().\\-]", "").replaceFirst("^00", "+");
    return NUMBER.matcher(plain).matches() ? plain : "";
  }

  @Override
  public void send(
      KeycloakSession session, RealmModel realm, UserModel user, String destination, String code)
      throws SendingException {
    SmsSender ready = sender;
    if (ready == null) {
      throw new SendingException("No gateway for text messages is configured", null);
    }
    try {
      Locale locale = session.getContext().resolveLocale(user);
      Properties messages = session.theme().getTheme(Theme.Type.LOGIN).getMessages(locale);
      ready.send(
          destination,
          MessageFormat.format(
              messages.getProperty("portalCodeSms"), code, OneTimeCode.LIFE.toMinutes()));
    } catch (IOException e) {
      throw new SendingException("A text message was not taken", e);
    }
  }
}

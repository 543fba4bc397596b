package dev.carportal.platform.notification.service;

import java.util.List;

/**
 * A notice shall be sent by e-mail; told by message, kind {@code mail.requested}.
 *
 * @param locale the language tag of the recipient
 */
public record MailRequested(
    String to, String locale, String kind, List<String> arguments, String link) {}

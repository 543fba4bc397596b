package dev.carportal.platform.notification.service;

import java.util.List;

/**
 * Something to tell.
 *
 * @param kind names its sentences: {@code <kind>.title} and {@code <kind>.text} in the bundle
 *     {@code notifications}
 * @param arguments what the sentences name as {0}, {1}…
 * @param link where to look, from the root of the portal: {@code /portal/…} or {@code /admin/…}
 */
public record Notice(String kind, List<String> arguments, String link) {
  public Notice {
    arguments = List.copyOf(arguments);
  }
}

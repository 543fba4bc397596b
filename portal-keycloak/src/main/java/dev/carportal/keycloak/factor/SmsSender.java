package dev.carportal.keycloak.factor;

import java.io.IOException;

/** Sends text messages. */
interface SmsSender {
  /**
   * Sends one.
   *
   * @param number in the form of ITU-T E.164: {@code +8613800138000}
   * @throws IOException if it was not taken
   */
  void send(String number, String text) throws IOException;
}

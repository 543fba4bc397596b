package dev.carportal.platform.persistence.model;

import dev.carportal.platform.error.model.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/**
 * The place in an ordered list from which a page continues: the sort value and the public id of the
 * line at the edge, and whether to go forwards or backwards from it.
 */
record Cursor(boolean forwards, String sortValue, UUID publicId) {

  /** The cursor as it stands in a URL. */
  String encode() {
    String text = (forwards ? "+" : "-") + publicId + sortValue;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor from a URL.
   *
   * @throws InvalidInputException if it was not made by {@link #encode()}
   */
  static Cursor decode(String encoded) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      if (text.indexOf('\0') >= 0) {
        throw InvalidInputException.of("cursor", "error.cursor");
      }
      return new Cursor(
          text.charAt(0) == '+', text.substring(37), UUID.fromString(text.substring(1, 37)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw InvalidInputException.of("cursor", "error.cursor");
    }
  }

  /**
   * The sort value as the list's column has it.
   *
   * @throws InvalidInputException if the cursor was made for another column
   */
  <V> V sortValue(Function<String, V> parse) {
    try {
      return parse.apply(sortValue);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw InvalidInputException.of("cursor", "error.cursor");
    }
  }
}

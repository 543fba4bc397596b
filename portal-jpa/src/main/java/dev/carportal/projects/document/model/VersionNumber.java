package dev.carportal.projects.document.model;

import dev.carportal.platform.error.model.InvalidInputException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a document as people count it: {@code 1.0}, {@code 1.1}, {@code 2.0.3}. */
public record VersionNumber(int major, int minor, int patch)
    implements Comparable<VersionNumber>, Serializable {
  public static final VersionNumber FIRST = new VersionNumber(1, 0, 0);

  private static final Pattern FORM =
      Pattern.compile("[vV]?(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?");
  private static final Comparator<VersionNumber> ORDER =
      Comparator.comparingInt(VersionNumber::major)
          .thenComparingInt(VersionNumber::minor)
          .thenComparingInt(VersionNumber::patch);

  /**
   * Reads a version as somebody typed it.
   *
   * @throws InvalidInputException if it is not one to three numbers with dots between
   */
  public static VersionNumber parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw InvalidInputException.of("number", "error.document.versionForm", text.strip());
    }
    return new VersionNumber(
        number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The version that most likely follows. */
  public VersionNumber next() {
    return new VersionNumber(major, minor + 1, 0);
  }

  @Override
  public int compareTo(VersionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return patch == 0 ? major + "." + minor : major + "." + minor + "." + patch;
  }

  /** Keeps it as people read it. */
  @Converter(autoApply = true)
  public static class Text implements AttributeConverter<VersionNumber, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VersionNumber version) {
      return version == null ? null : version.toString();
    }

    @Override
    public @Nullable VersionNumber convertToEntityAttribute(@Nullable String text) {
      return text == null ? null : parse(text);
    }
  }
}

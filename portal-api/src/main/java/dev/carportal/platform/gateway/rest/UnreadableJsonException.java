package dev.carportal.platform.gateway.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.persistence.model.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body that is no JSON, or JSON that does not fit; it knows the place. */
public class UnreadableJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String key;
  private final transient List<Object> arguments;
  private final @Nullable Integer line;
  private final @Nullable Integer column;
  private final @Nullable String pointer;

  private UnreadableJsonException(
      ProblemKind kind,
      String key,
      List<Object> arguments,
      @Nullable JsonLocation place,
      @Nullable String pointer,
      @Nullable Throwable cause) {
    super(key, cause);
    this.kind = kind;
    this.key = key;
    this.arguments = arguments;
    this.line = place == null ? null : place.getLineNr();
    this.column = place == null ? null : place.getColumnNr();
    this.pointer = pointer;
  }

  /** There is no body, or it says null. */
  public static UnreadableJsonException missing() {
    return new UnreadableJsonException(
        ProblemKind.MALFORMED_JSON, "problem.json.missing", List.of(), null, null, null);
  }

  /** There is more than one value, or something that is none. */
  public static UnreadableJsonException malformed(JsonLocation place) {
    return new UnreadableJsonException(
        ProblemKind.MALFORMED_JSON, "problem.json.malformed", at(place), place, null, null);
  }

  /** The reader of JSON stopped. */
  public static UnreadableJsonException of(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : null;
    if (e instanceof StreamReadException || e.getCause() instanceof StreamReadException) {
      return new UnreadableJsonException(
          ProblemKind.MALFORMED_JSON, "problem.json.malformed", at(place), place, pointer, e);
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new UnreadableJsonException(
          ProblemKind.UNFIT_JSON,
          "problem.json.unknown",
          List.of(unknown.getPropertyName()),
          place,
          pointer,
          e);
    }
    if (e instanceof InvalidFormatException format
        && format.getTargetType() != null
        && Coded.class.isAssignableFrom(format.getTargetType())) {
      return new UnreadableJsonException(
          ProblemKind.UNFIT_JSON,
          "problem.json.code",
          List.of(codes(format.getTargetType())),
          place,
          pointer,
          e);
    }
    return new UnreadableJsonException(
        ProblemKind.UNFIT_JSON, "problem.json.unfit", at(place), place, pointer, e);
  }

  private static List<Object> at(@Nullable JsonLocation place) {
    return place == null
        ? List.of("1", "1")
        : List.of(Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
  }

  private static String codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> ((Coded) value).code())
        .collect(Collectors.joining(", "));
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  ProblemKind kind() {
    return kind;
  }

  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  @Nullable Integer line() {
    return line;
  }

  @Nullable Integer column() {
    return column;
  }

  @Nullable String pointer() {
    return pointer;
  }
}

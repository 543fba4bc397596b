package dev.carportal.platform.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.carportal.platform.error.rest.ProblemKind;
import dev.carportal.platform.persistence.model.Coded;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonBodiesTest {
  enum Colour implements Coded {
    DEEP_BLUE("Deep Blue"),
    RED("Red");

    private final String code;

    Colour(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  record Wheel(int inches) {}

  record Car(
      String name,
      Colour colour,
      Integer doors,
      BigDecimal price,
      Instant built,
      List<Wheel> wheels) {
    public String getName() {
      return name;
    }

    public boolean isRed() {
      return colour == Colour.RED;
    }
  }

  @Test
  void a_record_with_getters_is_written_once_without_nulls() throws IOException {
    Car car =
        new Car(
            "极光",
            Colour.DEEP_BLUE,
            null,
            new BigDecimal("1E+6"),
            Instant.parse("2026-11-23T08:00:00.5Z"),
            List.of(new Wheel(19)));

    assertThat(new String(ApiJson.bytes(car), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"name":"极光","colour":"Deep Blue","price":1000000,"built":"2026-11-23T08:00:00.500Z",\
            "wheels":[{"inches":19}]}""");
  }

  @Test
  void what_was_written_can_be_read() throws IOException {
    Car car =
        new Car(
            "A",
            Colour.RED,
            4,
            new BigDecimal("10.50"),
            Instant.parse("2026-11-23T08:00:00Z"),
            List.of());

    assertThat(read(new String(ApiJson.bytes(car), StandardCharsets.UTF_8))).isEqualTo(car);
  }

  @Test
  void what_is_no_json_is_refused_with_line_and_column() {
    UnreadableJsonException refused = refusal("{\"name\": \"A\",\n  \"doors\": 4,\n}");

    assertThat(refused.kind()).isEqualTo(ProblemKind.MALFORMED_JSON);
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.column()).isEqualTo(1);
  }

  @Test
  void a_body_cut_off_is_malformed() {
    assertThat(refusal("{\"name\": \"A\",").kind()).isEqualTo(ProblemKind.MALFORMED_JSON);
    assertThat(refusal("{\"wheels\": [{\"inches\":").kind()).isEqualTo(ProblemKind.MALFORMED_JSON);
  }

  @Test
  void text_after_the_object_and_a_field_said_twice_are_malformed() {
    assertThat(refusal("{\"name\": \"A\"} {}").kind()).isEqualTo(ProblemKind.MALFORMED_JSON);
    assertThat(refusal("{\"name\": \"A\", \"name\": \"B\"}").kind())
        .isEqualTo(ProblemKind.MALFORMED_JSON);
  }

  @Test
  void no_body_is_told_as_such() {
    assertThat(refusal("").key()).isEqualTo("problem.json.missing");
    assertThat(refusal("null").key()).isEqualTo("problem.json.missing");
  }

  @Test
  void a_value_of_the_wrong_type_is_refused_with_its_pointer() {
    UnreadableJsonException refused = refusal("{\"wheels\": [{\"inches\": 19}, {\"inches\": []}]}");

    assertThat(refused.kind()).isEqualTo(ProblemKind.UNFIT_JSON);
    assertThat(refused.pointer()).isEqualTo("/wheels/1/inches");
    assertThat(refused.line()).isEqualTo(1);
  }

  @Test
  void text_is_not_taken_for_a_number() {
    assertThat(refusal("{\"doors\": \"4\"}").pointer()).isEqualTo("/doors");
    assertThat(refusal("{\"doors\": 4.5}").pointer()).isEqualTo("/doors");
  }

  @Test
  void an_unknown_field_is_named() {
    UnreadableJsonException refused = refusal("{\"nmae\": \"A\"}");

    assertThat(refused.key()).isEqualTo("problem.json.unknown");
    assertThat(refused.arguments()).containsExactly("nmae");
    assertThat(refused.pointer()).isEqualTo("/nmae");
  }

  @Test
  void an_unknown_code_is_told_what_is_known() {
    UnreadableJsonException refused = refusal("{\"colour\": \"DEEP_BLUE\"}");

    assertThat(refused.key()).isEqualTo("problem.json.code");
    assertThat(refused.arguments()).containsExactly("Deep Blue, Red");
    assertThat(refused.pointer()).isEqualTo("/colour");
  }

  private static Record read(String json) throws IOException {
    return JsonBodies.read(
        json.getBytes(StandardCharsets.UTF_8), ApiJson.MAPPER.constructType(Car.class));
  }

  private static UnreadableJsonException refusal(String json) {
    return catchThrowableOfType(UnreadableJsonException.class, () -> read(json));
  }
}

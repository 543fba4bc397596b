package dev.carportal.run.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticatorTest {
  private final Authenticator app = new Authenticator("12345678901234567890");

  /** The last six of the eight digits of RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void its_codes_are_those_of_the_standard(long second, String code) {
    assertThat(app.code(Authenticator.period(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void its_secret_can_be_typed_into_an_app() {
    assertThat(app.typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Authenticator.typedIn(app.typed()).code(1)).isEqualTo("287082");
  }
}

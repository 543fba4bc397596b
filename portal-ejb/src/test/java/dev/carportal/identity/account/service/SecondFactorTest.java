package dev.carportal.identity.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the identity provider's words for proofs mean to people. */
class SecondFactorTest {
  @Test
  void a_password_is_none_and_a_passkey_is_one_with_or_without_it() {
    assertThat(SecondFactor.of(List.of("password"))).isEmpty();
    assertThat(SecondFactor.of(List.of("password", "webauthn-passwordless", "otp")))
        .containsExactly(SecondFactor.APP, SecondFactor.PASSKEY);
    assertThat(
            SecondFactor.of(
                List.of("portal-sms-code", "portal-email-code", "recovery-authn-codes")))
        .containsExactly(SecondFactor.EMAIL, SecondFactor.TEXT, SecondFactor.RECOVERY);
  }
}

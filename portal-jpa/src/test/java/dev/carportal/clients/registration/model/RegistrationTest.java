package dev.carportal.clients.registration.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.ContactMethod;
import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  static Registration alone(String subject) {
    return new Registration(
        RegistrationKind.DEVELOPER,
        subject,
        new RegisteredPerson(
            "a@example.org",
            "a@example.org",
            "任浩",
            null,
            null,
            null,
            "CN",
            ContactMethod.WECHAT,
            null,
            "zh-CN"),
        null,
        null);
  }

  @Test
  void a_registration_is_decided_once() {
    Registration registration = alone("s");
    registration.reject("No", 1L, "Anna", NOW);
    assertThatThrownBy(() -> registration.approve(2L, 1L, "Anna", NOW))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.registration.decided");
    assertThat(registration.getStatus()).isEqualTo(RegistrationStatus.REJECTED);
    assertThat(registration.getDecisionReason()).isEqualTo("No");
  }

  @Test
  void an_address_is_proved_by_the_code_of_the_last_letter_within_a_week() {
    EmailCode first = EmailCode.fresh();
    EmailCode second = EmailCode.fresh();
    EmailProof proof = new EmailProof(alone("s"), first, NOW);
    proof.check(first, NOW.plusSeconds(1));
    refused("letterSent", () -> proof.await(second, NOW.plusSeconds(59)));
    proof.await(second, NOW.plusSeconds(60));
    refused("link", () -> proof.check(first, NOW.plusSeconds(90)));
    proof.check(second, NOW.plusSeconds(60).plus(EmailProof.LIFE));
    refused("link", () -> proof.check(second, NOW.plusSeconds(61).plus(EmailProof.LIFE)));
  }

  @Test
  void an_address_gets_five_letters_and_no_more() {
    EmailProof proof = new EmailProof(alone("s"), EmailCode.fresh(), NOW);
    for (int minute = 1; minute <= 4; minute++) {
      proof.await(EmailCode.fresh(), NOW.plusSeconds(60L * minute));
    }
    refused("letters", () -> proof.await(EmailCode.fresh(), NOW.plusSeconds(600)));
  }

  @Test
  void an_address_is_unproved_until_it_is_confirmed_and_keeps_the_first_time() {
    Registration registration = alone("s");
    refused("unconfirmed", registration::expectConfirmedEmail);
    registration.confirmEmail(NOW);
    registration.confirmEmail(NOW.plusSeconds(5));
    registration.expectConfirmedEmail();
    assertThat(registration.getEmailConfirmedAt()).isEqualTo(NOW);
  }

  private static void refused(String why, ThrowableAssert.ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(RuleException.class)
        .hasMessageContaining("error.registration." + why);
  }

  @Test
  void a_company_registers_with_its_company_and_a_person_alone_without() {
    assertThatThrownBy(
            () ->
                new Registration(RegistrationKind.COMPANY, "s", alone("s").getPerson(), null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_person_alone_is_listed_without_a_company() {
    TestDatabase.portal(
        em -> {
          Registration registration = alone("subject-of-ren");
          em.persist(registration);
          em.flush();
          em.clear();
          RegistrationRepository registrations = new RegistrationRepository(em);
          assertThat(registrations.list(PageRequest.first(), RegistrationStatus.PENDING).rows())
              .anySatisfy(
                  row -> {
                    assertThat(row.id()).isEqualTo(registration.getPublicId());
                    assertThat(row.companyName()).isNull();
                    assertThat(row.personName()).isEqualTo("任浩");
                  });
          assertThat(registrations.get(registration.getPublicId()).getCompany()).isNull();
          assertThat(registrations.findBySubject("subject-of-ren")).isPresent();
        });
  }
}

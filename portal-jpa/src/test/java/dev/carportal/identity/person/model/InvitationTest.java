package dev.carportal.identity.person.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.error.model.RuleException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An invitation and its letters. */
class InvitationTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void a_link_works_once_and_for_a_week() {
    InvitationLetter letter = letter();
    assertThatCode(() -> letter.expectFresh(NOW.plus(InvitationLetter.LIFE)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> letter.use(NOW.plus(InvitationLetter.LIFE).plusSeconds(1)))
        .isInstanceOf(RuleException.class);
    letter.use(NOW);
    assertThatThrownBy(() -> letter.use(NOW)).isInstanceOf(RuleException.class);
  }

  @Test
  void letters_go_a_minute_apart_and_five_times() {
    InvitationLetter letter = letter();
    assertThatThrownBy(() -> letter.again(EmailCode.fresh(), NOW.plusSeconds(59)))
        .isInstanceOf(RuleException.class);
    for (int i = 1; i < InvitationLetter.LETTERS_MAX; i++) {
      letter.again(EmailCode.fresh(), NOW.plus(MINUTE.multipliedBy(i)));
    }
    assertThatThrownBy(() -> letter.again(EmailCode.fresh(), NOW.plus(Duration.ofDays(1))))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void a_letter_without_a_code_lets_nobody_in() {
    InvitationLetter letter = new InvitationLetter(invitation(), null, NOW);
    assertThatThrownBy(() -> letter.use(NOW)).isInstanceOf(RuleException.class);
  }

  @Test
  void it_is_answered_or_taken_back_once() {
    Invitation accepted = invitation();
    accepted.accept(NOW);
    assertThatThrownBy(() -> accepted.accept(NOW)).isInstanceOf(RuleException.class);
    assertThatThrownBy(accepted::withdraw).isInstanceOf(RuleException.class);

    Invitation withdrawn = invitation();
    withdrawn.withdraw();
    assertThatThrownBy(() -> withdrawn.accept(NOW)).isInstanceOf(RuleException.class);
    assertThat(withdrawn.getStatus()).isEqualTo(InvitationStatus.WITHDRAWN);
  }

  private static InvitationLetter letter() {
    return new InvitationLetter(invitation(), EmailCode.fresh(), NOW);
  }

  private static Invitation invitation() {
    User inviter = new User("s", "u", "u@example.com", "Lin Wei", UserType.OEM);
    return new Invitation(
        inviter, UserType.OEM, "new@example.com", Set.of("customer"), Locale.ENGLISH);
  }
}

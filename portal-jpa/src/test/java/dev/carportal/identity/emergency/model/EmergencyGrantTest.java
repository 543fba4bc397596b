package dev.carportal.identity.emergency.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.RuleException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Emergency access by four eyes, with a reason, and for a while. */
class EmergencyGrantTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String REASON = "Nobody there can sign in.";
  private static final User SARA = someone(1L);
  private static final User MAX = someone(2L);

  @Test
  void it_is_live_from_the_decision_to_its_end() {
    EmergencyGrant grant = asked(Duration.ofMinutes(30));
    assertThat(grant.isLive(NOW)).isFalse();
    grant.grant(MAX, NOW);

    assertThat(grant.isLive(NOW)).isTrue();
    assertThat(grant.isLive(NOW.plus(Duration.ofMinutes(30)).minusMillis(1))).isTrue();
    assertThat(grant.isLive(NOW.plus(Duration.ofMinutes(30)))).isFalse();
    assertThat(grant.standing(NOW.plus(Duration.ofMinutes(30)))).isEqualTo(EmergencyStatus.EXPIRED);
  }

  @Test
  void nobody_decides_on_her_own() {
    EmergencyGrant grant = asked(Duration.ofMinutes(30));
    assertThatThrownBy(() -> grant.grant(SARA, NOW)).isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> grant.refuse(SARA, NOW)).isInstanceOf(NotAllowedException.class);
    assertThat(grant.isLive(NOW)).isFalse();
  }

  @Test
  void it_is_decided_once() {
    EmergencyGrant grant = asked(Duration.ofMinutes(30));
    grant.refuse(MAX, NOW);
    assertThatThrownBy(() -> grant.grant(MAX, NOW)).isInstanceOf(RuleException.class);
  }

  @Test
  void after_a_day_it_is_no_emergency() {
    EmergencyGrant grant = asked(Duration.ofMinutes(30));
    assertThatThrownBy(() -> grant.grant(MAX, NOW.plus(Duration.ofDays(1)).plusSeconds(1)))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void what_is_over_cannot_be_ended() {
    EmergencyGrant grant = asked(Duration.ofMinutes(30));
    assertThatThrownBy(() -> grant.end("Sara", NOW)).isInstanceOf(RuleException.class);
    grant.grant(MAX, NOW);
    grant.end("Sara", NOW.plusSeconds(1));
    assertThat(grant.isLive(NOW.plusSeconds(2))).isFalse();
    assertThatThrownBy(() -> grant.end("Sara", NOW.plusSeconds(3)))
        .isInstanceOf(RuleException.class);
  }

  @Test
  void it_needs_a_reason_and_a_time_within_bounds() {
    assertThatThrownBy(
            () ->
                new EmergencyGrant(
                    "EA-1", SARA, SARA, " ".repeat(30) + "short", Duration.ofHours(1), NOW))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> asked(Duration.ofMinutes(14)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> asked(Duration.ofMinutes(241)))
        .isInstanceOf(InvalidInputException.class);
    assertThat(asked(Duration.ofMinutes(240)).getMinutes()).isEqualTo(240);
  }

  private static EmergencyGrant asked(Duration time) {
    return new EmergencyGrant("EA-0001", SARA, SARA, REASON, time, NOW);
  }

  private static User someone(Long id) {
    return new User("s" + id, "u" + id, "u@example.com", "Somebody", UserType.STAFF) {
      @Override
      public Long getId() {
        return id;
      }
    };
  }
}

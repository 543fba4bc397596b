package dev.carportal.identity.person.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which roles can be given where. */
class MembershipTest {
  @Test
  void a_company_gives_no_role_of_our_staff_and_nobody_gives_the_systems() {
    for (String role :
        Set.of(Role.ADMINISTRATOR, Role.SALES, Role.STAFF, Role.SYSTEM, Role.PARTNER, "x")) {
      assertThatThrownBy(() -> Membership.whole(false, Set.of(Role.CUSTOMER, role)))
          .isInstanceOf(InvalidInputException.class);
    }
    assertThatThrownBy(() -> Membership.whole(true, Set.of(Role.SYSTEM)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Membership.whole(true, Set.of(Role.CUSTOMER_ADMIN)))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void nobody_is_without_a_role_and_each_contains_the_one_below() {
    assertThatThrownBy(() -> Membership.whole(false, Set.of()))
        .isInstanceOf(InvalidInputException.class);
    assertThat(Membership.whole(false, Set.of(Role.CUSTOMER_ADMIN)))
        .containsExactlyInAnyOrder(Role.CUSTOMER, Role.CUSTOMER_ADMIN);
    assertThat(Membership.whole(true, Set.of(Role.SALES)))
        .containsExactlyInAnyOrder(Role.STAFF, Role.SALES);
  }
}

package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.Decision;
import dev.carportal.identity.access.model.DecisionPoint;
import dev.carportal.identity.access.model.GovernedKind;
import dev.carportal.identity.access.service.GovernedKinds;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.error.model.InvalidInputException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** Says what the rules in force would decide about somebody, without doing anything. */
@Stateless
@RolesAllowed("administrator")
public class RuleTrialService {
  @Inject private DecisionPoint decisions;
  @Inject private GovernedKinds kinds;
  @Inject private UserRepository users;

  /**
   * Whether a person may do something with a thing now.
   *
   * @throws InvalidInputException if nobody, or more than one, is called so
   */
  public Trial attempt(@Valid TryRules command) {
    User person = person(command.person().strip());
    Caller she = new Caller();
    she.become(
        new CallerIdentity(
            person.getId(),
            person.getPublicId(),
            person.getDisplayName(),
            person.getCompanyId(),
            person.getRoles(),
            person.getLocale(),
            person.getZone()),
        null);
    she.came(command.level(), command.address());
    return attempt(kinds.get(command.kind(), command.thing()), command, she);
  }

  private <E> Trial attempt(GovernedKind<E> kind, TryRules command, Caller she) {
    return kind.find(command.thing(), she)
        .map(
            thing -> {
              Decision decision =
                  decisions.decide(decisions.about(she), kind, command.action(), thing);
              return new Trial(
                  she.name(),
                  kind.describe(thing).title(),
                  decision.allowed(),
                  decision.rule(),
                  decision.missing());
            })
        .orElseGet(() -> new Trial(she.name(), null, false, null, List.of()));
  }

  private User person(String called) {
    return users
        .findByUsername(called)
        .orElseGet(
            () -> {
              List<User> known = users.findByEmail(called);
              if (known.size() != 1) {
                throw InvalidInputException.of("person", "error.access.person", called);
              }
              return known.get(0);
            });
  }
}

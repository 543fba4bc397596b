package dev.carportal.identity.rule.service;

import dev.carportal.identity.access.model.AccessRule;
import dev.carportal.identity.access.model.AccessRuleRepository;
import dev.carportal.identity.access.model.RuleContent;
import dev.carportal.identity.access.service.GovernedKinds;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the rules of access as administrators write them, with all they said before. */
@Stateless
@RolesAllowed("administrator")
public class RuleService {
  @Inject private AccessRuleRepository rules;
  @Inject private GovernedKinds kinds;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** All rules, by code. */
  public List<RuleRow> list() {
    return rules.list().stream()
        .map(
            rule ->
                new RuleRow(
                    rule.getPublicId(),
                    rule.getCode(),
                    rule.getContent().names().getOrDefault(language(), rule.getCode()),
                    rule.getContent().effect(),
                    rule.getContent().kind(),
                    rule.getContent().active(),
                    rule.getUpdatedAt()))
        .toList();
  }

  /** The kinds of things that rules can be about. */
  public List<String> kinds() {
    return kinds.names();
  }

  /**
   * One rule with all it said.
   *
   * @throws NotFoundException if there is none
   */
  public RuleDetails get(UUID id) {
    AccessRule rule = rules.get(id);
    List<RuleVersionRow> versions =
        rules.listVersions(rule).stream()
            .map(
                then ->
                    new RuleVersionRow(
                        then.getNumber(),
                        then.getContent(),
                        then.getAuthorName(),
                        then.getNote(),
                        then.getCreatedAt()))
            .toList();
    return new RuleDetails(id, rule.getRowVersion(), rule.getCode(), rule.getContent(), versions);
  }

  /**
   * Makes a rule; it holds within a second.
   *
   * @throws InvalidInputException if its code is taken or its condition cannot be read
   */
  public UUID make(@Valid MakeRule command) {
    caller.requireConfirmation(clock.instant());
    if (rules.find(command.code()).isPresent()) {
      throw InvalidInputException.of("code", "error.access.code", command.code());
    }
    AccessRule rule = new AccessRule(command.code(), command.content());
    kinds.requireFit(rule.compiled());
    rules.add(rule);
    rules.keepVersion(rule, caller.name(), null);
    return rule.getPublicId();
  }

  /**
   * Has a rule say something else; it holds within a second.
   *
   * @throws InvalidInputException if its condition cannot be read
   * @throws dev.carportal.platform.error.model.StaleException if somebody else was first
   */
  public void change(@Valid ChangeRule command) {
    caller.requireConfirmation(clock.instant());
    say(rules.get(command.id()), command.expectedVersion(), command.content(), command.note());
  }

  /**
   * Has a rule say again what it said once.
   *
   * @param number the version that holds again
   * @param why how the new version is explained
   */
  public void restore(UUID id, int expectedVersion, int number, String why) {
    caller.requireConfirmation(clock.instant());
    AccessRule rule = rules.get(id);
    RuleContent then =
        rules.listVersions(rule).stream()
            .filter(version -> version.getNumber() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("AccessRuleVersion", id))
            .getContent();
    say(rule, expectedVersion, then, why);
  }

  private void say(
      AccessRule rule, int expectedVersion, RuleContent content, @Nullable String why) {
    rule.expectVersion(expectedVersion);
    rule.say(content);
    kinds.requireFit(rule.compiled());
    rules.keepVersion(rule, caller.name(), why);
  }

  private String language() {
    return caller.locale().getLanguage();
  }
}

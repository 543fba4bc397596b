package dev.carportal.identity.access.service;

import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.identity.access.model.AccessRequest;
import dev.carportal.identity.access.model.AccessRequestRepository;
import dev.carportal.identity.access.model.AccessRequestRow;
import dev.carportal.identity.access.model.AccessRuleRepository;
import dev.carportal.identity.access.model.Decision;
import dev.carportal.identity.access.model.DecisionPoint;
import dev.carportal.identity.access.model.GovernedKind;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says why somebody may not see a thing of her own company, and lets her ask for it; who answers
 * for the thing opens it to her for a time. Of other companies' things nothing is said.
 */
@Stateless
@RolesAllowed("customer")
public class AccessRequestService {
  private static final String NO_RULE = "no-rule";

  @Inject private AccessRequestRepository requests;
  @Inject private AccessRuleRepository rules;
  @Inject private GovernedKinds kinds;
  @Inject private DecisionPoint decisions;
  @Inject private UserRepository users;
  @Inject private NotificationService notifications;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Why the caller may not see a thing; empty if she may.
   *
   * @throws NotFoundException if there is no such thing in her reach
   */
  public Optional<Refusal> explain(@Nullable String kind, UUID thing) {
    return explain(kinds.get(kind, thing), thing);
  }

  private <E> Optional<Refusal> explain(GovernedKind<E> kind, UUID id) {
    E thing = find(kind, id);
    Decision decision = decisions.decide(decisions.about(caller), kind, AccessAction.READ, thing);
    if (decision.allowed()) {
      return Optional.empty();
    }
    String rule = decision.rule();
    return Optional.of(
        new Refusal(
            rule == null ? NO_RULE : rule,
            rule == null ? null : reason(rule),
            kind.describe(thing).customerAddress(),
            requests.findAsked(me().getId(), id).isPresent()));
  }

  private @Nullable String reason(String rule) {
    return rules
        .find(rule)
        .map(known -> known.getContent().reasons().get(caller.locale().getLanguage()))
        .orElse(null);
  }

  /**
   * Asks for a thing; who answers for it is told.
   *
   * @throws RuleException if she has asked already, or may see it
   */
  public void ask(@Valid AskForAccess wish) {
    ask(kinds.get(wish.kind(), wish.thing()), wish);
  }

  private <E> void ask(GovernedKind<E> kind, AskForAccess wish) {
    E thing = find(kind, wish.thing());
    GovernedKind.Described described = kind.describe(thing);
    User me = me();
    boolean open =
        decisions.decide(decisions.about(caller), kind, AccessAction.READ, thing).allowed();
    if (open || requests.findAsked(me.getId(), wish.thing()).isPresent()) {
      throw new RuleException("error.access.asked");
    }
    User owner = user(described.ownerId());
    requests.add(
        new AccessRequest(
            me, owner, kind.name(), wish.thing(), described, wish.reason(), wish.days()));
    tell(
        owner,
        new Notice(
            "access.asked",
            List.of(me.getDisplayName(), described.title(), String.valueOf(wish.days())),
            "/admin/identity/access/list"));
  }

  /** What the caller asked for, the newest first. */
  public List<AccessRequestRow> listOwn() {
    return requests.listOwn(caller);
  }

  /** Gives up a wish that has no answer yet. */
  public void withdraw(UUID id, int expectedVersion) {
    AccessRequest request = expect(id, expectedVersion);
    if (!request.getAsker().getId().equals(caller.userId())) {
      throw new NotFoundException("AccessRequest", id);
    }
    request.withdraw();
  }

  /**
   * What waits for the caller's answer, and what she has opened: her own, or all for an
   * administrator.
   */
  @RolesAllowed("staff")
  public List<AccessRequestRow> listToDecide() {
    return requests.listToDecide(caller, clock.instant());
  }

  /** Opens a thing to somebody who asked for it, from now on. */
  @RolesAllowed("staff")
  public void grant(UUID id, int expectedVersion) {
    AccessRequest request = expect(id, expectedVersion);
    request.grant(me(), request.getDays(), clock.instant());
    answer(request, "access.granted", String.valueOf(request.getDays()));
  }

  /** Leaves a thing closed. */
  @RolesAllowed("staff")
  public void refuse(UUID id, int expectedVersion) {
    AccessRequest request = expect(id, expectedVersion);
    request.refuse(me(), null, clock.instant());
    answer(request, "access.refused");
  }

  /** Closes a thing again before its time. */
  @RolesAllowed("staff")
  public void end(UUID id, int expectedVersion) {
    AccessRequest request = expect(id, expectedVersion);
    request.end(me(), clock.instant());
    answer(request, "access.ended");
  }

  private void answer(AccessRequest request, String kind, String... more) {
    tell(
        request.getAsker(),
        new Notice(
            kind,
            more.length == 0 ? List.of(request.getTitle()) : List.of(request.getTitle(), more[0]),
            "/portal/identity/access/list"));
  }

  private void tell(User person, Notice notice) {
    notifications.tell(List.of(Recipients.of(person)), notice);
  }

  private AccessRequest expect(UUID id, int version) {
    AccessRequest request = requests.get(id, caller);
    request.expectVersion(version);
    return request;
  }

  private <E> E find(GovernedKind<E> kind, UUID id) {
    return kind.find(id, caller).orElseThrow(() -> new NotFoundException(kind.name(), id));
  }

  private User me() {
    Long id = caller.userId();
    if (id == null) {
      throw new NotFoundException("User", null);
    }
    return user(id);
  }

  private User user(Long id) {
    return users.find(id).orElseThrow(() -> new NotFoundException("User", null));
  }
}

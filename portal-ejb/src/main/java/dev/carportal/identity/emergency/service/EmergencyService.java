package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyGrant;
import dev.carportal.identity.emergency.model.EmergencyGrantRepository;
import dev.carportal.identity.emergency.model.EmergencyStatus;
import dev.carportal.identity.user.model.CompanyFace;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.service.Recipients;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.notification.service.Notice;
import dev.carportal.platform.notification.service.NotificationService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Four eyes: one of us asks for access in an emergency, an administrator who is somebody else
 * agrees, and everybody concerned hears of it at once.
 */
@Stateless
@RolesAllowed("staff")
public class EmergencyService {
  private static final Logger LOG = LoggerFactory.getLogger(EmergencyService.class);
  private static final String PAGE = "/admin/identity/emergency/detail?id=";

  @Inject private EmergencyGrantRepository grants;
  @Inject private UserRepository users;
  @Inject private NotificationService notifications;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The companies that can be asked for. */
  public List<CompanyFace> listCompanies() {
    return users.findCompanies();
  }

  /**
   * Asks for access; the administrators who can agree are told.
   *
   * @return the public id of what was asked for
   */
  public UUID ask(@Valid AskForEmergency command) {
    User face =
        users
            .findByPublicId(command.personId())
            .filter(user -> user.getCompanyId() != null)
            .orElseThrow(() -> new NotFoundException("Company", command.personId()));
    User me = me();
    EmergencyGrant grant =
        new EmergencyGrant(
            grants.nextNumber(),
            face,
            me,
            command.reason(),
            Duration.ofMinutes(command.minutes()),
            clock.instant());
    grants.add(grant);
    notifications.tell(
        Recipients.of(
            users.findByRole(Role.ADMINISTRATOR).stream()
                .filter(user -> !user.equals(me))
                .toList()),
        notice("emergency.asked", grant, PAGE + grant.getPublicId()));
    LOG.info("Emergency access {} was asked for", grant.getNumber());
    return grant.getPublicId();
  }

  /** Grants it; every administrator, ours and the company's, is told at once. */
  @RolesAllowed("administrator")
  public void grant(UUID id, int expectedVersion) {
    caller.requireConfirmation(clock.instant());
    EmergencyGrant grant = toDecide(id, expectedVersion);
    grant.grant(me(), clock.instant());
    alarm(grant, "emergency.granted");
    LOG.warn("Emergency access {} was granted", grant.getNumber());
  }

  /** Refuses it; whoever asked is told. */
  @RolesAllowed("administrator")
  public void refuse(UUID id, int expectedVersion) {
    EmergencyGrant grant = toDecide(id, expectedVersion);
    grant.refuse(me(), clock.instant());
    users
        .find(grant.getAskedBy())
        .ifPresent(
            asking ->
                notifications.tell(
                    List.of(Recipients.of(asking)),
                    notice("emergency.refused", grant, PAGE + grant.getPublicId())));
  }

  /** Ends it before its time: whoever asked for it can, and every administrator. */
  public void end(UUID id, int expectedVersion) {
    EmergencyGrant grant = toDecide(id, expectedVersion);
    grant.end(caller.name(), clock.instant());
    alarm(grant, "emergency.ended");
    LOG.info("Emergency access {} was ended", grant.getNumber());
  }

  /** Emergency access, newest first: all of it for administrators, her own for everybody else. */
  public Page<EmergencyLine> list(PageRequest page) {
    Long mine = caller.has(Role.ADMINISTRATOR) ? null : me().getId();
    return lines(page, null, mine);
  }

  /** Emergency access to the things of the caller's company. */
  @RolesAllowed("customer-admin")
  public Page<EmergencyLine> listOfCompany(PageRequest page) {
    Long company = caller.companyId();
    if (company == null) {
      throw new NotFoundException("Company", null);
    }
    return lines(page, company, null);
  }

  /**
   * One grant.
   *
   * @throws NotFoundException if there is none that the caller may know
   */
  public EmergencyDetails details(UUID id) {
    EmergencyGrant grant = get(id);
    Instant now = clock.instant();
    boolean mine = grant.getAskedBy().equals(caller.userId());
    boolean administrator = caller.has(Role.ADMINISTRATOR);
    return new EmergencyDetails(
        grant.getPublicId(),
        grant.getRowVersion(),
        grant.getNumber(),
        grant.getCompanyName(),
        grant.getAskedByName(),
        grant.getReason(),
        grant.getMinutes(),
        grant.getAskedAt(),
        grant.standing(now),
        grant.getDecidedByName(),
        grant.getDecidedAt(),
        grant.getEndsAt(),
        grant.getEndedByName(),
        grant.getEndedAt(),
        administrator && !mine && grant.getStatus() == EmergencyStatus.ASKED,
        grant.isLive(now),
        mine && grant.isLive(now));
  }

  private Page<EmergencyLine> lines(
      PageRequest page, @Nullable Long company, @Nullable Long asking) {
    Instant now = clock.instant();
    return grants.list(page, company, asking).map(row -> new EmergencyLine(row, row.standing(now)));
  }

  private EmergencyGrant toDecide(UUID id, int expectedVersion) {
    EmergencyGrant grant = get(id);
    grant.expectVersion(expectedVersion);
    return grant;
  }

  private EmergencyGrant get(UUID id) {
    EmergencyGrant grant = grants.get(id);
    if (!caller.has(Role.ADMINISTRATOR) && !grant.getAskedBy().equals(caller.userId())) {
      throw new NotFoundException("EmergencyGrant", id);
    }
    return grant;
  }

  private void alarm(EmergencyGrant grant, String kind) {
    List<User> ours = new ArrayList<>(users.findByRole(Role.ADMINISTRATOR));
    users.find(grant.getAskedBy()).ifPresent(ours::add);
    notifications.tell(Recipients.of(ours), notice(kind, grant, PAGE + grant.getPublicId()));
    notifications.tell(
        Recipients.of(
            users.findByCompany(grant.getCompanyId()).stream()
                .filter(user -> user.getRoles().contains(Role.CUSTOMER_ADMIN))
                .toList()),
        notice(kind, grant, "/portal/identity/emergency/list"));
  }

  private static Notice notice(String kind, EmergencyGrant grant, String link) {
    return new Notice(
        kind,
        List.of(
            grant.getNumber(),
            grant.getCompanyName(),
            grant.getAskedByName(),
            grant.getReason(),
            String.valueOf(grant.getMinutes())),
        link);
  }

  private User me() {
    return Optional.ofNullable(caller.userId())
        .flatMap(users::find)
        .orElseThrow(() -> new NotFoundException("User", null));
  }
}

package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyGrant;
import dev.carportal.identity.emergency.model.EmergencyGrantRepository;
import dev.carportal.identity.user.model.PersonFilter;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditEntry;
import dev.carportal.platform.audit.model.AuditEntryRepository;
import dev.carportal.platform.audit.model.AuditFilter;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.audit.model.Trail;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a grant opens to whoever asked for it: who works for the company and how they sign in, and
 * what was done with the company's things. Both are otherwise for administrators. Whatever is read
 * is written down with the grant's number.
 */
@Stateless
@RolesAllowed("staff")
public class EmergencyReading {
  @Inject private EmergencyGrantRepository grants;
  @Inject private EmergencyAccess access;
  @Inject private UserRepository users;
  @Inject private AuditEntryRepository entries;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The company's people, those who left too. */
  public Page<PersonLine> people(UUID grantId, PageRequest page) {
    EmergencyGrant grant = expectLive(grantId);
    Page<PersonLine> people =
        users.list(page, new PersonFilter(grant.getCompanyId(), null, null, null, null));
    note(
        grant,
        "people",
        people.rows().stream().map(row -> row.id().toString()).collect(Collectors.joining(" ")));
    return people;
  }

  /** What was done with the company's things, newest first. */
  public Page<TrailLine> trail(UUID grantId, @Nullable String cursor) {
    EmergencyGrant grant = expectLive(grantId);
    Page<AuditEntry> trail =
        entries.list(
            Trail.CUSTOMERS,
            new AuditFilter(null, null, null, null, grant.getCompanyId()),
            cursor,
            PageRequest.SIZE_DEFAULT);
    note(
        grant,
        "trail",
        trail.rows().stream()
            .map(entry -> entry.getEntityId().toString())
            .distinct()
            .collect(Collectors.joining(" ")));
    return trail.map(
        entry ->
            new TrailLine(
                entry.getAt(),
                entry.getActorName(),
                entry.getAction(),
                entry.getEntityType(),
                entry.getEntityId(),
                entry.getChanges().keySet().stream().sorted().toList()));
  }

  private EmergencyGrant expectLive(UUID grantId) {
    EmergencyGrant grant = grants.get(grantId);
    boolean covered =
        grant.getAskedBy().equals(caller.userId())
            && access.covers(caller, grant.getCompanyId(), clock.instant()).isPresent()
            && grant.isLive(clock.instant());
    if (!covered) {
      throw new NotFoundException("EmergencyGrant", grantId);
    }
    return grant;
  }

  private void note(EmergencyGrant grant, String what, String things) {
    journal.note(
        AuditAction.READ,
        "EmergencyGrant",
        grant.getPublicId(),
        grant.getCompanyId(),
        Map.of("grant", grant.getNumber(), "read", what, "things", things));
  }
}

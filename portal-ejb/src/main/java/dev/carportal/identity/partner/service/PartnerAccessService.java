package dev.carportal.identity.partner.service;

import dev.carportal.identity.partner.model.PartnerClientRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows what partners' systems may do, and keeps what they did. */
@Stateless
@PermitAll
public class PartnerAccessService {
  @Inject private PartnerClientRepository partners;
  @Inject private AuditJournal journal;
  @Inject private Clock clock;

  /** What the system of this client id may do; empty if we know none. */
  public Optional<PartnerAccess> find(String clientId) {
    return partners
        .find(clientId)
        .map(
            client ->
                new PartnerAccess(
                    client.getId(),
                    client.getPublicId(),
                    client.getClientId(),
                    client.getCompanyId(),
                    client.getStatus(),
                    client.getFaces(),
                    client.getLimits(),
                    client.isCertificateBound()));
  }

  /** How often it was let in today, as far as that is kept. */
  public long callsToday(Long partner) {
    return partners.calls(partner, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /**
   * Writes down that a system was refused.
   *
   * @param said what it lacked, or had too much of
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void noteRefusal(PartnerAccess access, Map<String, String> said) {
    journal.note(AuditAction.REFUSED, "PartnerClient", access.id(), access.companyId(), said);
  }

  /**
   * Writes down that somebody came with a token that is not for us.
   *
   * @param said what the token says of itself, which nobody has proved
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void noteToken(Map<String, String> said) {
    UUID which = UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8));
    journal.note(AuditAction.REFUSED, "Token", which, null, said);
  }

  /** Adds up what this node counted. */
  @RolesAllowed("system")
  public void add(Map<CallCount.Of, CallCount> counted) {
    Instant now = clock.instant();
    counted.forEach(
        (of, count) -> partners.count(of.partner(), of.day(), count.calls(), count.refused(), now));
  }
}

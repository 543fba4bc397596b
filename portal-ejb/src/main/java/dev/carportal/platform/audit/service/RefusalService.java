package dev.carportal.platform.audit.service;

import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Writes down what somebody known was not allowed to do. */
@Stateless
@PermitAll
public class RefusalService {
  private static final int PLACE_MAX = 300;

  @Inject private AuditJournal journal;
  @Inject private Caller caller;

  /**
   * Writes down a refusal; the work it belongs to is rolled back, this is not.
   *
   * @param place where it was tried: a path without what was asked in it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void note(String place) {
    String at = place.length() > PLACE_MAX ? place.substring(0, PLACE_MAX) : place;
    UUID page = UUID.nameUUIDFromBytes(at.getBytes(StandardCharsets.UTF_8));
    journal.note(AuditAction.REFUSED, "Page", page, caller.companyId(), Map.of("place", at));
  }
}

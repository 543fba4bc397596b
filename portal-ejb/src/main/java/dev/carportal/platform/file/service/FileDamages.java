package dev.carportal.platform.file.service;

import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.file.model.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down that a file was refused because it is not what was handed in. */
@Stateless
@RolesAllowed({"customer", "staff", "partner", "system"})
public class FileDamages {
  private static final Logger LOG = LoggerFactory.getLogger(FileDamages.class);

  @Inject private AuditJournal journal;

  /**
   * Writes it down; the work it belongs to is rolled back, this is not.
   *
   * @param reason why it was refused, as the trail says it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void note(StoredFile file, String reason) {
    LOG.error(
        "File {} is refused: its content {} was changed or its key is gone. Put the content back"
            + " from a backup.",
        file.getPublicId(),
        file.getContentId());
    journal.note(
        AuditAction.REFUSED,
        "StoredFile",
        file.getPublicId(),
        file.getCompanyId(),
        Map.of("reason", reason));
  }
}

package dev.carportal.platform.protection.service;

import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.key.model.KeyName;
import dev.carportal.platform.key.model.Keys;
import dev.carportal.platform.key.model.WrappedKeyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the newest master key wrap what older ones wrap, and retires those. */
@Stateless
@RolesAllowed("system")
public class MasterKeyService {
  private static final Logger LOG = LoggerFactory.getLogger(MasterKeyService.class);
  private static final int BATCH = 500;

  @Inject private WrappedKeyRepository keys;
  @Inject private AuditJournal journal;

  /**
   * Wraps some keys anew; once none is left, retires what is no longer needed.
   *
   * @return whether more are left
   */
  public boolean renew() {
    int wrapped = keys.rewrap(BATCH);
    int newest = Keys.current().newest(KeyName.MASTER);
    if (wrapped > 0) {
      LOG.info("{} keys are wrapped by master key {} now", wrapped, newest);
      return true;
    }
    if (keys.retireMasters() > 0) {
      LOG.info("Older master keys than {} are retired: they wrap nothing any more", newest);
      journal.note(
          AuditAction.CHANGED,
          "MasterKey",
          UUID.nameUUIDFromBytes(KeyName.MASTER.alias(newest).getBytes(StandardCharsets.UTF_8)),
          null,
          Map.of("inUse", String.valueOf(newest)));
    }
    return false;
  }
}

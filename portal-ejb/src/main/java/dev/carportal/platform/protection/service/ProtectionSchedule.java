package dev.carportal.platform.protection.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.file.service.FileKeyService;
import dev.carportal.platform.job.service.JobService;
import dev.carportal.platform.outbox.model.PortalOutbox;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has files encrypted that lie in clear, and keys wrapped by the newest master key. */
@Singleton
@PermitAll
@RunAs("system")
public class ProtectionSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(ProtectionSchedule.class);

  @Inject private FileKeyService files;
  @Inject private MasterKeyService masters;
  @Inject private JobService jobs;
  @Inject private PortalOutbox ledger;
  @Inject private Caller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  /** Looks every minute; a job begins at most once in ten, whatever the number of nodes. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  @ActivateRequestContext
  public void look() {
    if (!portalUnit) {
      return;
    }
    caller.become(CallerIdentity.system(), null);
    while (masters.renew()) {
      LOG.debug("More keys wait for the newest master key");
    }
    if (files.countInClear() == 0) {
      return;
    }
    long tenMinutes = clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond() / 600;
    UUID turn =
        UUID.nameUUIDFromBytes(("files.encrypt/" + tenMinutes).getBytes(StandardCharsets.UTF_8));
    if (ledger.noteConsumed(turn, "files.encrypt")) {
      jobs.start(EncryptFilesWork.KIND, Map.of());
    }
  }
}

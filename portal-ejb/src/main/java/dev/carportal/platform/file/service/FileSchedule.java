package dev.carportal.platform.file.service;

import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.model.StoredFileRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes files that nothing took, and contents that no file has. */
@Stateless
@PermitAll
public class FileSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(FileSchedule.class);
  private static final Duration PENDING = Duration.ofDays(7);
  private static final Duration UNKNOWN = Duration.ofDays(1);
  private static final int BATCH = 1000;

  @Inject private StoredFileRepository files;
  @Inject private FileStore store;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  /** Sweeps once an hour: rows that wait too long first, then what they leave in the store. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void sweep() {
    if (!portalUnit) {
      return;
    }
    Instant now = clock.instant();
    List<StoredFile> abandoned = files.findAbandoned(now.minus(PENDING), BATCH);
    abandoned.forEach(files::remove);
    try {
      int removed = store.sweep(now.minus(UNKNOWN), files::findKnownContents);
      if (removed > 0 || !abandoned.isEmpty()) {
        LOG.info("{} waiting files and {} contents were removed", abandoned.size(), removed);
      }
    } catch (IOException e) {
      LOG.warn("The file store could not be swept and is tried again in an hour", e);
    }
  }
}

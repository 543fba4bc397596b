package dev.carportal.platform.audit.service;

import dev.carportal.verifier.Outside;
import dev.carportal.verifier.Seal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the trail every second, beside those who write it, so that none of them waits. One node
 * seals at a time; each writes all seals to a file of its own, which whoever rules the database
 * cannot reach, and signs the newest every hour.
 */
@Singleton
@PermitAll
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(SealSchedule.class);

  /** Most transactions take less; what took longer is found by the long look. */
  private static final Duration SHORT = Duration.ofSeconds(30);

  private static final Duration LONG = Duration.ofMinutes(20);

  /** After a start nothing is taken for granted. */
  private static final Duration ALL = Duration.ofDays(36_500);

  private static final int ROUNDS_BETWEEN_LONG = 60;
  private static final int LINES_AT_ONCE = 1000;

  @Inject private SealingService sealing;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.consumers", defaultValue = "true")
  private boolean working;

  @Inject
  @ConfigProperty(name = "portal.audit.path")
  private Optional<String> folder;

  @Inject private Clock clock;

  private @Nullable SealLog log;
  private @Nullable SealSigner signer;
  private int round;

  /** Seals what was written within the last second. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @AccessTimeout(0)
  public void seal() {
    if (!working) {
      return;
    }
    try {
      Duration reach = round == 0 ? ALL : round % ROUNDS_BETWEEN_LONG == 0 ? LONG : SHORT;
      while (sealing.seal(reach) == SealingService.ENTRIES_MAX) {
        LOG.debug("More entries wait than one seal covers");
      }
      round++;
      writeOutside();
    } catch (RuntimeException | IOException e) {
      log = null; // what stands in the file is looked at anew
      signer = null;
      LOG.warn("The trail cannot be sealed now; its entries stay and are sealed later", e);
    }
  }

  private void writeOutside() throws IOException {
    SealLog known = log;
    SealSigner hourly = signer;
    if (known == null || hourly == null) {
      Path place =
          Path.of(
              folder.orElseGet(
                  () -> System.getProperty("jboss.server.data.dir", "data") + "/audit"));
      known = new SealLog(place.resolve(Outside.SEALS));
      hourly = new SealSigner(place);
      log = known;
      signer = hourly;
    }
    List<Seal> seals;
    do {
      seals = sealing.list(known.newest(), LINES_AT_ONCE);
      known.add(seals);
      if (!seals.isEmpty()) {
        hourly.sign(seals.get(seals.size() - 1), clock.instant());
      }
    } while (seals.size() == LINES_AT_ONCE);
  }
}

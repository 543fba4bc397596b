package dev.carportal.platform.audit.service;

import dev.carportal.platform.audit.model.SealRepository;
import dev.carportal.verifier.Seal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Puts seals over the trail, so that nobody can change it later unseen. */
@Stateless
@RolesAllowed("system")
public class SealingService {
  static final int ENTRIES_MAX = 5000;

  @Inject private SealRepository seals;
  @Inject private Clock clock;

  /**
   * Makes one seal over what none covers yet.
   *
   * @param reach how long a transaction may have taken whose entries are looked for
   * @return over how many entries
   */
  public int seal(Duration reach) {
    return seals.seal(clock.instant(), reach, ENTRIES_MAX);
  }

  /** The seals that follow one, at most so many. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Seal> list(long after, int limit) {
    return seals.list(after, limit);
  }
}

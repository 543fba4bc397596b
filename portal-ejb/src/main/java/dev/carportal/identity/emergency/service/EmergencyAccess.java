package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyGrant;
import dev.carportal.identity.emergency.model.EmergencyGrantRepository;
import dev.carportal.platform.caller.model.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether somebody may read a company's things in an emergency; never whether to change. */
@ApplicationScoped
public class EmergencyAccess {
  @Inject private EmergencyGrantRepository grants;

  /**
   * The number of the grant that covers it, to be written down with what is read; empty if there is
   * none that lives.
   */
  public Optional<String> covers(Caller caller, @Nullable Long companyId, Instant now) {
    Long user = caller.userId();
    return user == null || companyId == null || !caller.isStaff()
        ? Optional.empty()
        : grants.findLive(user, companyId, now).map(EmergencyGrant::getNumber);
  }
}

package dev.carportal.inside;

import dev.carportal.platform.caller.model.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Acts as one of the cast from inside the server: the container sees the role, the services see the
 * person. Each piece of work is a request of its own, without a transaction around it.
 */
@PermitAll
public abstract class As {
  @Inject private Caller caller;
  @Inject private Cast cast;

  /** Does the work as this person. */
  public <T> T call(String username, Callable<T> work) throws Exception {
    caller.become(cast.named(username), null);
    return work.call();
  }

  /** The trace the work leaves. */
  public String traceId() {
    return caller.traceId();
  }
}

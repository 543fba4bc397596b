package dev.carportal.inside;

import dev.carportal.platform.caller.model.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Acts as one of the cast from inside the server: the container sees the role, the services see the
 * person. Each piece of work is a request of its own, without a transaction around it.
 */
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

  /** A customer. */
  @Stateless
  @PermitAll
  @RunAs("customer")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public static class Customer extends As {}

  /** Somebody of the sales staff, by the role that decides. */
  @Stateless
  @PermitAll
  @RunAs("sales")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public static class Sales extends As {}

  /** Anybody of the staff. */
  @Stateless
  @PermitAll
  @RunAs("staff")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public static class Staff extends As {}

  /** Somebody who signed in and has no role at all. */
  @Stateless
  @PermitAll
  @RunAs("nobody")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public static class Nobody extends As {}
}

package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.Revocations;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infinispan.Cache;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryModified;
import org.infinispan.notifications.cachelistener.event.CacheEntryEvent;

/**
 * The browsers signed in at this node. One whose session or account is revoked, here or at another
 * node, is put out at once, and its sockets with it.
 */
@ApplicationScoped
@Listener(sync = false)
public class OpenSessions {
  @Resource(lookup = Revocations.CACHE)
  private Cache<String, Long> revoked;

  private final Map<HttpSession, OpenSession> open = new ConcurrentHashMap<>();

  void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
    revoked.addListener(this);
  }

  @PreDestroy
  void end() {
    revoked.removeListener(this);
  }

  void add(HttpSession session, OpenSession known) {
    open.put(session, known);
  }

  void remove(HttpSession session) {
    open.remove(session);
  }

  /** Hears what any node revoked. */
  @CacheEntryCreated
  @CacheEntryModified
  public void revoked(CacheEntryEvent<String, Long> event) {
    if (event.isPre()) {
      return;
    }
    open.forEach(
        (session, known) -> {
          if (event.getKey().equals(Revocations.session(known.sid()))
              || event.getKey().equals(Revocations.account(known.subject()))) {
            putOut(session);
          }
        });
  }

  /** Ends the browser's session here, if somebody else does not do so at this moment. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      putOut(session);
    }
  }

  private void putOut(HttpSession session) {
    open.remove(session);
    try {
      session.invalidate();
    } catch (IllegalStateException e) {
      return; // it was over already
    }
  }
}

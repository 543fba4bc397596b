package dev.carportal.platform.config.service;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.outbox.model.PortalOutbox;
import dev.carportal.platform.outbox.model.ShowcaseOutbox;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty portal with the demonstration, area by area, each part once. */
@Singleton
@Startup
@PermitAll
@RunAs("system")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDataLoader {
  private static final Logger LOG = LoggerFactory.getLogger(DemoDataLoader.class);

  @Inject @Any private Instance<DemoData> parts;
  @Inject private PortalOutbox portalLedger;
  @Inject private ShowcaseOutbox showcaseLedger;
  @Inject private Caller caller;
  @Inject private RequestContextController requests;
  @Resource private UserTransaction transaction;

  @Inject
  @ConfigProperty(name = "portal.demo", defaultValue = "false")
  private boolean demo;

  @Inject
  @ConfigProperty(name = "portal.unit.portal.enabled", defaultValue = "true")
  private boolean portalUnit;

  @PostConstruct
  void load() {
    if (!demo) {
      return;
    }
    boolean activated = requests.activate();
    try {
      caller.become(CallerIdentity.system(), null);
      parts.stream()
          .filter(part -> portalUnit || part.isShowcase())
          .sorted(Comparator.comparingInt(DemoData::order))
          .forEach(this::loadOnce);
    } finally {
      if (activated) {
        requests.deactivate();
      }
    }
  }

  private boolean isNew(DemoData part) {
    UUID id = DemoDataLedger.id(part.name());
    return part.isShowcase()
        ? showcaseLedger.noteConsumed(id, "demo-data")
        : portalLedger.noteConsumed(id, "demo-data");
  }

  private void loadOnce(DemoData part) {
    try {
      transaction.begin();
      try {
        if (isNew(part)) {
          part.load();
          LOG.info("Demo data of {} is in", part.name());
        }
        transaction.commit();
      } finally {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
          transaction.rollback();
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("Demo data of %s cannot be loaded".formatted(part.name()), e);
    }
  }
}

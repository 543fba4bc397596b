package dev.carportal.platform.audit.model;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Lets the audit listen to every change in a unit that keeps audit entries. */
public class AuditIntegrator implements Integrator {
  @Override
  public void integrate(
      Metadata metadata, BootstrapContext boot, SessionFactoryImplementor factory) {
    if (metadata.getEntityBinding(AuditEntry.class.getName()) == null) {
      return;
    }
    EventListenerRegistry listeners =
        factory.getServiceRegistry().requireService(EventListenerRegistry.class);
    AuditListener audit = new AuditListener();
    listeners.appendListeners(EventType.POST_INSERT, audit);
    listeners.appendListeners(EventType.POST_UPDATE, audit);
    listeners.appendListeners(EventType.POST_DELETE, audit);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}

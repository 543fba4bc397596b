package dev.carportal.platform.key.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Makes sure, once the database is migrated and before anything is read, that the keys of this node
 * are the ones the database was written with; otherwise the unit does not come up.
 */
public class KeyIntegrator implements Integrator {
  @Override
  public void integrate(
      Metadata metadata, BootstrapContext boot, SessionFactoryImplementor factory) {
    Map<String, Object> settings =
        boot.getServiceRegistry().requireService(ConfigurationService.class).getSettings();
    if (!Boolean.parseBoolean(String.valueOf(settings.get("portal.keys.enabled")))) {
      return;
    }
    DataSource source = lookup(String.valueOf(settings.get("portal.keys.datasource")));
    try (Connection connection = source.getConnection()) {
      new KeyLedger(connection).check(Keys.current());
    } catch (SQLException e) {
      throw new IllegalStateException("The keys could not be compared with the database", e);
    }
  }

  @SuppressWarnings("BanJNDI") // the name stands in persistence.xml, never in user input
  private static DataSource lookup(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new IllegalStateException("There is no datasource %s".formatted(name), e);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}

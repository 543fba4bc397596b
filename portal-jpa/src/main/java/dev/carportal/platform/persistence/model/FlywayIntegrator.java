package dev.carportal.platform.persistence.model;

import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to the newest schema by its owner's login, before Hibernate compares the
 * mapping with it. A unit says in its properties where its migrations are and whether this node may
 * run them.
 */
public class FlywayIntegrator implements Integrator {
  private static final Logger LOG = LoggerFactory.getLogger(FlywayIntegrator.class);

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext boot, SessionFactoryImplementor factory) {
    Map<String, Object> settings =
        boot.getServiceRegistry().requireService(ConfigurationService.class).getSettings();
    if (!Boolean.parseBoolean(String.valueOf(settings.get("portal.migration.enabled")))) {
      return;
    }
    String location = String.valueOf(settings.get("portal.migration.location"));
    DataSource owner = lookup(String.valueOf(settings.get("portal.migration.datasource")));
    MigrateResult result = migrate(owner, location);
    LOG.info(
        "Database {} is at version {} ({} migrations run now)",
        location,
        result.targetSchemaVersion == null ? "current" : result.targetSchemaVersion,
        result.migrationsExecuted);
  }

  /** Runs the migrations of one location with one login. */
  static MigrateResult migrate(DataSource owner, String location) {
    return Flyway.configure(FlywayIntegrator.class.getClassLoader())
        .dataSource(owner)
        .locations(location)
        .defaultSchema("platform")
        .createSchemas(true)
        .load()
        .migrate();
  }

  @SuppressWarnings("BanJNDI") // the name stands in persistence.xml, never in user input
  private static DataSource lookup(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new IllegalStateException(
          "The owner's datasource %s is not configured on this server".formatted(name), e);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}

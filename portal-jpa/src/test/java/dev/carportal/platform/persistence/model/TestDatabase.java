package dev.carportal.platform.persistence.model;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * A real PostgreSQL for the tests of this module, one server for all: each unit is migrated and
 * validated just as on a server, and every test works in a transaction that is rolled back.
 */
public final class TestDatabase {
  private static final Map<String, EntityManagerFactory> UNITS = new ConcurrentHashMap<>();
  private static EmbeddedPostgres server;

  private TestDatabase() {}

  /** Runs in a transaction of the unit {@code portal} and rolls it back. */
  public static void portal(Consumer<EntityManager> test) {
    inTransaction("portal", test);
  }

  /** Runs in a transaction of the unit {@code showcase} and rolls it back. */
  public static void showcase(Consumer<EntityManager> test) {
    inTransaction("showcase", test);
  }

  /** Counts the statements that some work sends to the database. */
  public static long statements(EntityManager em, Runnable work) {
    Statistics statistics =
        em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    em.flush();
    em.clear();
    long before = statistics.getPrepareStatementCount();
    work.run();
    return statistics.getPrepareStatementCount() - before;
  }

  /** The factory of a unit, migrated and validated at first use. */
  public static EntityManagerFactory unit(String name) {
    return UNITS.computeIfAbsent(name, TestDatabase::open);
  }

  private static void inTransaction(String unit, Consumer<EntityManager> test) {
    EntityManager em = unit(unit).createEntityManager();
    em.getTransaction().begin();
    try {
      test.accept(em);
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  private static EntityManagerFactory open(String unit) {
    DataSource database = database(unit);
    FlywayIntegrator.migrate(database, "classpath:db/" + unit);
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.jtaDataSource", null);
    settings.put("jakarta.persistence.nonJtaDataSource", database);
    settings.put("hibernate.connection.datasource", database);
    settings.put("hibernate.hbm2ddl.auto", "validate");
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
    settings.put("hibernate.generate_statistics", "true");
    settings.put("hibernate.cache.use_second_level_cache", "false");
    settings.put("hibernate.cache.use_query_cache", "false");
    settings.put("hibernate.search.enabled", "false");
    settings.put("portal.migration.enabled", "false");
    settings.put("portal.keys.enabled", "false");
    return Persistence.createEntityManagerFactory(unit, settings);
  }

  private static synchronized DataSource database(String name) {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
      }
      create(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return server.getDatabase("postgres", name);
  }

  private static void create(String name) {
    apply(
        server.getPostgresDatabase(),
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute("create database " + name);
          } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " cannot be made", e);
          }
        });
  }

  private static <T> T apply(DataSource source, Function<Connection, T> work) {
    try (Connection connection = source.getConnection()) {
      return work.apply(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

package dev.carportal.run.postgres;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The three databases and their logins. An owner may change the schema; a runtime login may read
 * and write rows of whatever its owner makes, and nothing else.
 */
public final class Databases {
  private final int port;
  private final Secrets secrets;

  public Databases(int port, Secrets secrets) {
    this.port = port;
    this.secrets = secrets;
  }

  public static String url(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** Makes what is missing; harmless where all is there. */
  public void prepare() {
    try (Connection connection = connect("postgres")) {
      for (String unit : List.of("showcase", "portal")) {
        login(connection, unit + "_owner", secrets.get(unit + "-owner"));
        login(connection, unit + "_app", secrets.get(unit + "-app"));
        database(connection, unit, unit + "_owner");
        grant(unit);
      }
      login(connection, "keycloak", secrets.get("keycloak-db"));
      database(connection, "keycloak", "keycloak");
    } catch (SQLException e) {
      throw new LaunchException("The databases could not be prepared: " + e.getMessage(), e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        url(port, database), PostgresServer.SUPERUSER, secrets.get("postgres.superuser"));
  }

  private static void login(Connection connection, String role, String password)
      throws SQLException {
    boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", role);
    execute(
        connection,
        (known ? "alter" : "create") + " role " + role + " login password '" + password + "'");
  }

  private static void database(Connection connection, String name, String owner)
      throws SQLException {
    if (exists(connection, "select 1 from pg_database where datname = ?", name)) {
      return;
    }
    execute(connection, "create database " + name + " owner " + owner);
    execute(connection, "revoke all on database " + name + " from public");
  }

  private void grant(String unit) throws SQLException {
    String owner = unit + "_owner";
    String app = unit + "_app";
    try (Connection connection = connect(unit)) {
      execute(connection, "grant connect on database " + unit + " to " + app);
      execute(connection, "alter schema public owner to " + owner);
      execute(connection, "revoke create on schema public from public");
      String later = "alter default privileges for role " + owner + " grant ";
      execute(connection, later + "usage on schemas to " + app);
      execute(connection, later + "select, insert, update, delete on tables to " + app);
      execute(connection, later + "usage, select on sequences to " + app);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

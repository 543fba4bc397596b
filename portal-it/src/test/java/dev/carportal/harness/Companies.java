package dev.carportal.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Companies that no member of the cast works for, and their people. */
public final class Companies {
  private Companies() {}

  /** A company of that name. */
  public static long found(String name) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into clients.company_info (id, public_id, row_version, created_at,"
                    + " updated_at, company_name, slug, company_type) values"
                    + " (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, now(), now(),"
                    + " ?, gen_random_uuid()::text, 'Startup') returning id")) {
      row.setString(1, name);
      try (ResultSet made = row.executeQuery()) {
        made.next();
        return made.getLong(1);
      }
    }
  }

  /** Somebody who works there and can sign in; her address is her name at example.com. */
  public static String colleague(String role, long company, String displayName)
      throws SQLException {
    String name = "colleague-" + UUID.randomUUID();
    String subject = KeycloakConsole.createPerson(name, role, displayName);
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "with made as (insert into identity.users (id, public_id, row_version, created_at,"
                    + " updated_at, subject, username, email, display_name, user_type, company_id,"
                    + " company_name, locale, zone, theme) select nextval('platform.entity_id_seq'),"
                    + " gen_random_uuid(), 0, now(), now(), ?, ?, ?, ?, 'Startup', c.id,"
                    + " c.company_name, 'en', 'Europe/Berlin', 'system' from clients.company_info c"
                    + " where c.id = ? returning id) insert into identity.user_roles (user_id, role)"
                    + " select id, unnest(string_to_array(?, ',')) from made")) {
      row.setString(1, subject);
      row.setString(2, name);
      row.setString(3, name + "@example.com");
      row.setString(4, displayName);
      row.setLong(5, company);
      row.setString(6, role.equals("customer") ? role : role + ",customer");
      row.executeUpdate();
    }
    return name;
  }

  /** The public id of a person. */
  public static String idOf(String username) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement("select public_id from identity.users where username = ?")) {
      row.setString(1, username);
      try (ResultSet found = row.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  /**
   * Goes through the step-up of somebody who has no second factor yet, by a code to her address.
   *
   * @param path where the act goes on
   */
  public static void confirmByMail(Person person, String username, String path) {
    person.page().locator("#portal-choice-email").waitFor();
    person.page().locator("#password").fill(Person.PASSWORD);
    person.page().waitForNavigation(() -> person.page().locator("#portal-choice-email").click());
    Matcher code =
        Pattern.compile("\\b(\\d{6})\\b")
            .matcher(Mails.newestTo(username + "@example.com", "\\b\\d{6}\\b"));
    if (!code.find()) {
      throw new IllegalStateException("No code came to " + username);
    }
    person.page().locator("#code").fill(code.group(1));
    person.page().locator("#portal-confirm").click();
    person.page().waitForURL(Stack.get().url(path) + "*");
  }
}

package dev.carportal.clients.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.harness.Attachments;
import dev.carportal.harness.KeycloakConsole;
import dev.carportal.harness.Person;
import dev.carportal.harness.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What customers hand in lies encrypted, and nobody gets a file that was changed. */
class FileProtectionWalkIT {
  private static final String WORDS = "Seat motor current limit 17.25 A, not yet public. ";

  private final String name = "Protected " + UUID.randomUUID();
  private final UUID companyId = UUID.randomUUID();

  @Test
  void a_file_lies_encrypted_and_a_changed_or_shortened_one_is_refused()
      throws SQLException, IOException {
    long company = company();
    try (Person person = colleague(company)) {
      String link = handIn(person, "limits.txt");
      Path stored = content(company);
      byte[] sealed = Files.readAllBytes(stored);
      assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
          .as("what lies on the disk")
          .doesNotContain("Seat motor");
      assertThat(sealed.length).isGreaterThan(text().length());
      assertThat(inStore("Seat motor current limit")).as("clear words in the store").isZero();
      assertThat(fetch(person, link)).isEqualTo("200 " + text().length());

      byte[] changed = sealed.clone();
      changed[sealed.length / 2] ^= 1;
      Files.write(stored, changed);
      assertThat(fetch(person, link)).as("one bit changed").startsWith("410 ");
      Files.write(stored, Arrays.copyOf(sealed, 64 * 1024));
      assertThat(fetch(person, link)).as("cut off after a segment").startsWith("410 ");
      assertThat(person.open("/portal/clients/request/" + link).text())
          .contains("This file is not given out")
          .doesNotContain("Seat motor");
      assertThat(refusals(company, "damaged")).as("refusals in the trail").isEqualTo(3);

      Files.write(stored, sealed);
      assertThat(fetch(person, link)).as("put back").isEqualTo("200 " + text().length());
    }
  }

  @Test
  void a_companys_key_is_renewed_without_touching_a_file_and_destroyed_with_all_of_them()
      throws SQLException, IOException {
    long company = company();
    String page = "/admin/clients/protection/edit?id=" + companyId;
    try (Person person = colleague(company);
        Person max = Person.signedIn("max.admin", "en-GB", page)) {
      String link = handIn(person, "limits.txt");
      byte[] sealed = Files.readAllBytes(content(company));
      max.open("/admin/clients/company/detail?id=" + companyId);
      max.open(max.page().locator("#keys").getAttribute("href"));
      assertThat(max.text()).contains("Files it keeps");
      max.assertAccessible();

      max.control("renew:save").click();
      max.confirmUntil("max.admin", () -> versions(company).equals("1 destroyed, 2 there"));
      assertThat(Files.readAllBytes(content(company))).as("the content").isEqualTo(sealed);
      assertThat(fetch(person, link)).isEqualTo("200 " + text().length());

      max.fill("destroy:name", "Another company");
      max.fill("destroy:reason", "Asked for by the customer");
      max.press("destroy:save");
      assertThat(max.text()).contains("This is not the name of the company");
      assertThat(fetch(person, link)).isEqualTo("200 " + text().length());
      max.fill("destroy:name", name);
      max.fill("destroy:reason", "Asked for by the customer");
      max.press("destroy:save");
      assertThat(max.text()).contains("Files nobody can read any more");
      assertThat(fetch(person, link)).as("its key destroyed").startsWith("410 ");
      assertThat(refusals(company, "erased")).isEqualTo(1);
      assertThat(
              number(
                  "select count(*) from platform.audit_entries where entity_type = 'CompanyKey' and"
                      + " action = 'Erased' and changes->'reason'->>'after' = 'Asked for by the"
                      + " customer' and entity_id = '%s'".formatted(companyId)))
          .isEqualTo(1);

      assertThat(fetch(person, handIn(person, "later.txt")))
          .as("what is handed in later has a key of its own")
          .isEqualTo("200 " + text().length());
    }
  }

  @Test
  void only_administrators_come_to_the_keys() throws SQLException {
    company();
    try (Person anna =
        Person.signedIn("anna.klein", "en-GB", "/admin/clients/company/detail?id=" + companyId)) {
      assertThat(anna.page().locator("#keys").count()).isZero();
      assertThat(anna.open("/admin/clients/protection/edit?id=" + companyId).status())
          .isEqualTo(403);
    }
  }

  private static String versions(long company) {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement query =
            database.prepareStatement(
                "select string_agg(version || case when wrapped is null then ' destroyed' else '"
                    + " there' end, ', ' order by version) from platform.wrapped_keys where scope ="
                    + " 'Company' and owner_id = ?")) {
      query.setLong(1, company);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return String.valueOf(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text() {
    return WORDS.repeat(4000);
  }

  /** Hands in a file with a new request; the address its link leads to. */
  private static String handIn(Person person, String file) {
    person.open("/portal/clients/request/edit");
    person.page().locator("[name='request:type']").first().check();
    person.fill("request:title", "Protected " + file);
    person.press("request:next");
    person.open(person.path().replaceAll("step=\\d", "step=5"));
    person.page().locator("input[type=file]").setInputFiles(Attachments.made(file, text()));
    var link = person.page().locator("[id='request:files'] a[href^='attachment']").first();
    link.waitFor();
    return link.getAttribute("href");
  }

  /** Status and length of what an address gives. */
  private static String fetch(Person person, String link) {
    Object answer =
        person
            .page()
            .evaluate(
                "link => fetch('/portal/clients/request/' + link)"
                    + ".then(r => r.arrayBuffer().then(b => r.status + ' ' + b.byteLength))",
                link);
    return String.valueOf(answer);
  }

  private static Path content(long company) throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement query =
            database.prepareStatement(
                "select replace(content_id::text, '-', '') from platform.stored_files where"
                    + " company_id = ? order by id")) {
      query.setLong(1, company);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        String content = rows.getString(1);
        return Stack.get()
            .home()
            .files()
            .resolve("contents")
            .resolve(content.substring(0, 2))
            .resolve(content);
      }
    }
  }

  /** In how many files of the store these words stand. */
  private static long inStore(String words) throws IOException {
    try (var files = Files.walk(Stack.get().home().files())) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                try {
                  return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                      .contains(words);
                } catch (IOException e) {
                  return false; // swept meanwhile
                }
              })
          .count();
    }
  }

  private static long refusals(long company, String reason) throws SQLException {
    return number(
        "select count(*) from platform.audit_entries where entity_type = 'StoredFile' and action ="
            + " 'Refused' and changes->'reason'->>'after' = '%s' and company_id = %d"
                .formatted(reason, company));
  }

  private static long number(String query) throws SQLException {
    return Stack.get().count("portal", query);
  }

  /** A company that no member of the cast works for. */
  private long company() throws SQLException {
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into clients.company_info (id, public_id, row_version, created_at,"
                    + " updated_at, company_name, slug, company_type) values"
                    + " (nextval('platform.entity_id_seq'), ?, 0, now(), now(),"
                    + " ?, gen_random_uuid()::text, 'Startup') returning id")) {
      row.setObject(1, companyId);
      row.setString(2, name);
      try (ResultSet made = row.executeQuery()) {
        made.next();
        return made.getLong(1);
      }
    }
  }

  private static Person colleague(long company) throws SQLException {
    String name = "keeper-" + UUID.randomUUID();
    String subject = KeycloakConsole.createPerson(name, "customer");
    try (Connection database = Stack.get().database("portal");
        PreparedStatement row =
            database.prepareStatement(
                "insert into identity.users (id, public_id, row_version, created_at, updated_at,"
                    + " subject, username, email, display_name, user_type, company_id, locale,"
                    + " zone, theme) values (nextval('platform.entity_id_seq'), gen_random_uuid(),"
                    + " 0, now(), now(), ?, ?, ?, 'Test Person', 'Startup', ?, 'en',"
                    + " 'Europe/Berlin', 'system')")) {
      row.setString(1, subject);
      row.setString(2, name);
      row.setString(3, name + "@example.com");
      row.setLong(4, company);
      row.executeUpdate();
    }
    return Person.signedIn(name, "en-GB", "/portal/");
  }
}

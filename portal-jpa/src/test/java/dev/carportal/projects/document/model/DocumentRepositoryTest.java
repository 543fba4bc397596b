package dev.carportal.projects.document.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.client.model.Client;
import dev.carportal.identity.access.model.AccessRefusedException;
import dev.carportal.identity.access.model.AccessRules;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Projects;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRepositoryTest {
  private static StoredFile file(EntityManager em) {
    StoredFile file = new StoredFile("a.md", "text/plain", 5, "0".repeat(64), null);
    em.persist(file);
    return file;
  }

  private static Document document(EntityManager em, Project project, AccessLevel level) {
    Document document =
        new Document(
            project,
            level.code(),
            null,
            DocumentType.TECHNICAL,
            VersionNumber.FIRST,
            level,
            file(em),
            null);
    em.persist(document);
    em.persist(new DocumentVersion(document, null, "Chen Yu"));
    return document;
  }

  private static boolean reaches(EntityManager em, Document document, Caller caller) {
    try {
      return new DocumentRepository(em, AccessRules.usual(em))
          .get(document.getPublicId(), caller)
          .equals(document);
    } catch (NotFoundException | AccessRefusedException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PUBLIC,   false, customer, true",
    "CLIENT,   false, customer, true",
    "INTERNAL, false, customer, false",
    "PUBLIC,   true,  customer, false",
    "CLIENT,   true,  customer, false",
    "PUBLIC,   false, stranger, false",
    "CLIENT,   false, stranger, false",
    "INTERNAL, false, stranger, false",
    "PUBLIC,   false, single,   false",
    "PUBLIC,   false, partner,  true",
    "CLIENT,   false, partner,  true",
    "INTERNAL, false, partner,  false",
    "PUBLIC,   false, visitor,  false",
    "CLIENT,   false, visitor,  false",
    "INTERNAL, false, visitor,  false",
    "PUBLIC,   false, staff,    true",
    "INTERNAL, false, staff,    true",
    "INTERNAL, true,  staff,    true"
  })
  void each_document_is_read_by_whom_it_may_be(
      AccessLevel level, boolean archived, String who, boolean reads) {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Client helix = Projects.company(em, "t-helix");
          Project project = Projects.open(em, aurora, "p");
          Document document = document(em, project, level);
          if (archived) {
            document.archive(Projects.NOW);
          }
          User colleague = Projects.person(em, "t-lin", aurora);
          User stranger = Projects.person(em, "t-tom", helix);
          User single = Projects.person(em, "t-alone", null);
          em.flush();
          Caller caller =
              switch (who) {
                case "customer" -> Projects.customer(colleague);
                case "stranger" -> Projects.customer(stranger);
                case "single" -> Projects.customer(single);
                case "partner" -> Projects.partner(aurora.getCompanyId());
                case "staff" -> Projects.staff();
                default -> Projects.visitor();
              };
          assertThat(reaches(em, document, caller)).isEqualTo(reads);
          assertThat(new DocumentRepository(em, AccessRules.usual(em)).list(project, caller))
              .hasSize(reads ? 1 : 0);
        });
  }

  @Test
  void a_list_costs_one_statement() {
    TestDatabase.portal(
        em -> {
          Project project = Projects.open(em, Projects.company(em, "t-aurora"), "p");
          for (int i = 0; i < 20; i++) {
            document(em, project, AccessLevel.CLIENT);
          }
          DocumentRepository documents = new DocumentRepository(em, AccessRules.usual(em));
          assertThat(TestDatabase.statements(em, () -> documents.list(project, Projects.staff())))
              .isEqualTo(1);
        });
  }

  @Test
  void what_is_shared_later_does_not_share_the_drafts_before_it() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Project project = Projects.open(em, aurora, "p");
          Document document = document(em, project, AccessLevel.INTERNAL);
          document.revise(VersionNumber.parse("1.1"), file(em), null);
          DocumentVersion clean = new DocumentVersion(document, "Cleaned", "Chen Yu");
          em.persist(clean);
          document.describe("Plan", null, DocumentType.DESIGN, AccessLevel.CLIENT);
          clean.open(AccessLevel.CLIENT);
          em.flush();
          em.clear();
          DocumentRepository documents = new DocumentRepository(em, AccessRules.usual(em));
          Document found = documents.get(document.getPublicId(), Projects.staff());
          Caller customer = Projects.partner(project.getCompanyId());

          assertThat(documents.findVersions(found, customer))
              .extracting(version -> version.getVersion().toString())
              .containsExactly("1.1");
          assertThat(documents.findVersion(found, VersionNumber.FIRST, customer)).isEmpty();
          assertThat(documents.findVersions(found, Projects.staff())).hasSize(2);
        });
  }

  @Test
  void a_newer_version_keeps_the_older_and_none_goes_back() {
    TestDatabase.portal(
        em -> {
          Project project = Projects.open(em, Projects.company(em, "t-aurora"), "p");
          Document document = document(em, project, AccessLevel.CLIENT);
          document.revise(VersionNumber.parse("1.1"), file(em), null);
          em.persist(new DocumentVersion(document, "More", "Chen Yu"));
          em.flush();
          em.clear();
          DocumentRepository documents = new DocumentRepository(em, AccessRules.usual(em));
          Document found = documents.get(document.getPublicId(), Projects.staff());
          assertThat(found.getVersion()).hasToString("1.1");
          assertThat(documents.findVersions(found, Projects.staff()))
              .extracting(version -> version.getVersion().toString())
              .containsExactly("1.1", "1.0");
          assertThat(documents.findVersion(found, VersionNumber.FIRST, Projects.staff()))
              .isPresent();
          assertThat(documents.findVersion(found, VersionNumber.parse("3"), Projects.staff()))
              .isEmpty();
          assertThatThrownBy(() -> found.revise(VersionNumber.parse("1.1"), file(em), null))
              .isInstanceOf(InvalidInputException.class);
          found.archive(Projects.NOW);
          assertThatThrownBy(() -> found.revise(VersionNumber.parse("2"), file(em), null))
              .isInstanceOf(RuleException.class);
        });
  }

  @Test
  void a_download_is_counted_without_being_a_change() {
    TestDatabase.portal(
        em -> {
          Project project = Projects.open(em, Projects.company(em, "t-aurora"), "p");
          Document document = document(em, project, AccessLevel.CLIENT);
          User user = Projects.person(em, "t-lin", project.getClient());
          em.flush();
          int version = document.getRowVersion();
          DocumentRepository documents = new DocumentRepository(em, AccessRules.usual(em));
          documents.add(download(document, user.getId(), "curl/8"));
          documents.countDownload(document);
          documents.add(download(document, null, "x".repeat(900)));
          documents.countDownload(document);
          em.flush();
          em.clear();
          Document found = documents.get(document.getPublicId(), Projects.staff());
          assertThat(found.getDownloadCount()).isEqualTo(2);
          assertThat(found.getRowVersion()).isEqualTo(version);
          List<DownloadRow> downloads = documents.findDownloads(found, 10);
          assertThat(downloads).extracting(DownloadRow::userName).containsExactly(null, "t-lin");
        });
  }

  private static DocumentDownload download(Document document, Long userId, String agent) {
    return new DocumentDownload(
        Projects.NOW,
        document.getCompanyId(),
        userId,
        document.getDocType().downloadType(),
        document.getPublicId(),
        "1.0",
        document.getTitle(),
        5,
        "2001:db8::1",
        agent);
  }

  @Test
  void what_a_rule_keeps_from_a_colleague_does_not_exist_for_a_stranger() {
    TestDatabase.portal(
        em -> {
          Client aurora = Projects.company(em, "t-aurora");
          Document document = document(em, Projects.open(em, aurora, "p"), AccessLevel.INTERNAL);
          User colleague = Projects.person(em, "t-lin", aurora);
          User stranger = Projects.person(em, "t-tom", Projects.company(em, "t-helix"));
          em.flush();
          DocumentRepository documents = new DocumentRepository(em, AccessRules.usual(em));
          assertThatThrownBy(
                  () -> documents.get(document.getPublicId(), Projects.customer(colleague)))
              .isInstanceOfSatisfying(
                  AccessRefusedException.class,
                  refused -> assertThat(refused.thing()).isEqualTo(document.getPublicId()));
          assertThatThrownBy(
                  () -> documents.get(document.getPublicId(), Projects.customer(stranger)))
              .isInstanceOf(NotFoundException.class);
        });
  }
}

package dev.carportal.projects.document.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.clients.client.model.Client;
import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.identity.access.model.Attribute;
import dev.carportal.identity.access.model.ConditionReader;
import dev.carportal.identity.access.model.DecisionPoint;
import dev.carportal.identity.access.model.Effect;
import dev.carportal.identity.access.model.Facts;
import dev.carportal.identity.access.model.Rule;
import dev.carportal.identity.access.model.RuleSet;
import dev.carportal.identity.access.model.SubjectSource;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Projects;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a list shows is what single decisions allow, document by document. */
class DocumentDecisionsTest {
  private static final int DOCUMENTS = 10_000;
  private static final int RULE_SETS = 60;
  private static final Clock CLOCK = Clock.fixed(Projects.NOW, ZoneOffset.UTC);
  private static final Set<AccessAction> READ = Set.of(AccessAction.READ);

  @Test
  void of_ten_thousand_random_documents_the_list_has_exactly_those_that_decisions_allow() {
    TestDatabase.portal(
        em -> {
          Random random = new Random(20260601);
          Client aurora = Projects.company(em, "d-aurora");
          Client helix = Projects.company(em, "d-helix");
          Client alone = Projects.alone(em, Projects.person(em, "d-alone", null));
          List<Project> projects = new ArrayList<>();
          for (Client client : List.of(aurora, helix, alone)) {
            for (int i = 0; i < 4; i++) {
              projects.add(
                  i == 3
                      ? Projects.delivered(em, client, "d" + i)
                      : Projects.open(em, client, "d" + i));
            }
          }
          List<Document> documents = documents(em, projects, random);
          User linWei = Projects.person(em, "d-lin", aurora);
          em.flush();
          List<Caller> callers =
              List.of(
                  Projects.customer(linWei),
                  Projects.customer(Projects.person(em, "d-tom", helix)),
                  Projects.customer(alone.getPerson()),
                  Projects.staff());
          Set<Object> mine = Set.of(projects.get(0).getId(), projects.get(5).getId());
          Set<Object> granted =
              documents.stream()
                  .limit(40)
                  .map(document -> (Object) document.getPublicId().toString())
                  .collect(Collectors.toSet());
          int shown = 0;
          for (int round = 0; round < RULE_SETS; round++) {
            RuleSet rules = new RuleSet(rules(random, projects, documents));
            DecisionPoint decisions =
                new DecisionPoint(
                    () -> rules,
                    () ->
                        List.of(
                            source(Attribute.SUBJECT_PROJECTS, mine),
                            source(Attribute.SUBJECT_GRANTED, granted)),
                    CLOCK);
            Caller caller = callers.get(round % callers.size());
            Set<UUID> listed = listed(em, decisions, caller);
            assertThat(listed)
                .as("round %d of caller %d", round, round % callers.size())
                .isEqualTo(allowed(em, decisions, caller, documents));
            shown += listed.size();
          }
          assertThat(shown)
              .as("neither all nor nothing")
              .isBetween(1000, RULE_SETS * DOCUMENTS / 2);
        });
  }

  private static List<Document> documents(EntityManager em, List<Project> projects, Random random) {
    StoredFile file = new StoredFile("a.md", "text/plain", 5, "0".repeat(64), null);
    em.persist(file);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Document document =
          new Document(
              projects.get(random.nextInt(projects.size())),
              "d" + i,
              null,
              DocumentType.TECHNICAL,
              VersionNumber.FIRST,
              AccessLevel.values()[random.nextInt(3)],
              file,
              null);
      if (random.nextInt(5) == 0) {
        document.archive(Projects.NOW);
      }
      em.persist(document);
      documents.add(document);
    }
    return documents;
  }

  private static Set<UUID> listed(EntityManager em, DecisionPoint decisions, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
    Root<Document> document = query.from(Document.class);
    query
        .select(document.get(Document_.publicId))
        .where(
            decisions
                .narrow(cb, new GovernedDocuments(em), AccessAction.READ, document, caller)
                .toArray(Predicate[]::new));
    List<UUID> rows = em.createQuery(query).getResultList();
    assertThat(rows).as("no row twice").doesNotHaveDuplicates();
    return new HashSet<>(rows);
  }

  private static Set<UUID> allowed(
      EntityManager em, DecisionPoint decisions, Caller caller, List<Document> documents) {
    GovernedDocuments governed = new GovernedDocuments(em);
    Facts about = decisions.about(caller);
    return documents.stream()
        .filter(document -> isWithin(document, caller))
        .filter(
            document -> decisions.decide(about, governed, AccessAction.READ, document).allowed())
        .map(Document::getPublicId)
        .collect(Collectors.toSet());
  }

  private static boolean isWithin(Document document, Caller caller) {
    User person = document.getProject().getClient().getPerson();
    return caller.isStaff()
        || (caller.companyId() != null && caller.companyId().equals(document.getCompanyId()))
        || (caller.companyId() == null && person != null && person.getId().equals(caller.userId()));
  }

  private static SubjectSource source(Attribute attribute, Set<Object> values) {
    return new SubjectSource() {
      @Override
      public Attribute attribute() {
        return attribute;
      }

      @Override
      public Set<Object> values(Caller caller) {
        return values;
      }
    };
  }

  private static List<Rule> rules(Random random, List<Project> projects, List<Document> documents) {
    List<Rule> rules = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      rules.add(
          new Rule(
              "r" + i,
              i > 0 && random.nextInt(3) == 0 ? Effect.DENY : Effect.ALLOW,
              "Document",
              READ,
              ConditionReader.read(condition(random, projects, documents, 0))));
    }
    return rules;
  }

  private static String condition(
      Random random, List<Project> projects, List<Document> documents, int depth) {
    int kind = depth > 2 ? 3 + random.nextInt(13) : random.nextInt(16);
    return switch (kind) {
      case 0 -> "not (" + condition(random, projects, documents, depth + 1) + ")";
      case 1 ->
          "("
              + condition(random, projects, documents, depth + 1)
              + " and "
              + condition(random, projects, documents, depth + 1)
              + ")";
      case 2 ->
          "("
              + condition(random, projects, documents, depth + 1)
              + " or "
              + condition(random, projects, documents, depth + 1)
              + ")";
      case 3 -> "object.access in (\"Public\", \"Client\")";
      case 4 -> "object.access = \"Internal\"";
      case 5 -> "object.archived = " + random.nextBoolean();
      case 6 -> "object.company = subject.company";
      case 7 -> "object.project = " + projects.get(random.nextInt(projects.size())).getId();
      case 8 -> "object.project in subject.projects";
      case 9 -> "object.id in subject.granted";
      case 10 -> "object.state != \"Delivered\"";
      case 11 -> "subject.roles has \"" + (random.nextBoolean() ? "staff" : "customer") + "\"";
      case 12 -> "object.person = subject.user";
      case 13 -> "context.hour <= " + random.nextInt(24);
      case 14 -> "object.manager >= " + projects.get(0).getProjectManager().getId();
      default ->
          "object.id = \"" + documents.get(random.nextInt(documents.size())).getPublicId() + "\"";
    };
  }
}

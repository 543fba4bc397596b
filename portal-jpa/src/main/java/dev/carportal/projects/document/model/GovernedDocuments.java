package dev.carportal.projects.document.model;

import dev.carportal.clients.client.model.Client_;
import dev.carportal.identity.access.model.Attribute;
import dev.carportal.identity.access.model.Facts;
import dev.carportal.identity.access.model.GovernedKind;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.User_;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.CodeConverter;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.Project_;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Documents of projects, as the rules of access see them. */
@ApplicationScoped
public class GovernedDocuments implements GovernedKind<Document> {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected GovernedDocuments() {} // for CDI

  GovernedDocuments(EntityManager em) {
    this.em = em;
  }

  @Override
  public String name() {
    return "Document";
  }

  @Override
  public Facts facts(Document document) {
    Project project = document.getProject();
    User person = project.getClient().getPerson();
    return attribute ->
        switch (attribute) {
          case OBJECT_ID -> document.getPublicId().toString();
          case OBJECT_COMPANY -> document.getCompanyId();
          case OBJECT_PERSON -> person == null ? null : person.getId();
          case OBJECT_PROJECT -> project.getId();
          case OBJECT_MANAGER -> project.getProjectManager().getId();
          case OBJECT_ACCESS -> document.getAccessLevel().code();
          case OBJECT_STATE -> project.getStatus().code();
          case OBJECT_ARCHIVED -> document.getArchivedAt() != null;
          default -> null;
        };
  }

  @Override
  public @Nullable Expression<?> path(Attribute attribute, From<?, Document> document) {
    return switch (attribute) {
      case OBJECT_ID -> document.get(Document_.publicId);
      case OBJECT_COMPANY -> document.get(Document_.companyId);
      case OBJECT_PERSON ->
          document.get(Document_.project).get(Project_.client).get(Client_.person).get(User_.id);
      case OBJECT_PROJECT -> document.get(Document_.project).get(Project_.id);
      case OBJECT_MANAGER ->
          document.get(Document_.project).get(Project_.projectManager).get(User_.id);
      case OBJECT_ACCESS -> document.get(Document_.accessLevel);
      case OBJECT_STATE -> document.get(Document_.project).get(Project_.status);
      case OBJECT_ARCHIVED -> document.get(Document_.archivedAt).isNotNull();
      default -> null;
    };
  }

  @Override
  public Object operand(Attribute attribute, Object value) {
    return switch (attribute) {
      case OBJECT_ID -> UUID.fromString((String) value);
      case OBJECT_ACCESS -> CodeConverter.parse(AccessLevel.class, (String) value);
      case OBJECT_STATE -> CodeConverter.parse(ProjectStatus.class, (String) value);
      default -> value;
    };
  }

  @Override
  public List<Predicate> boundary(CriteriaBuilder cb, From<?, Document> document, Caller caller) {
    return caller.isStaff()
        ? List.of()
        : ProjectRepository.tenant(cb, document.join(Document_.project), caller);
  }

  @Override
  public Optional<Document> find(UUID publicId, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<Document> query = cb.createQuery(Document.class);
    Root<Document> document = query.from(Document.class);
    List<Predicate> where = new ArrayList<>(boundary(cb, document, caller));
    where.add(cb.equal(document.get(Document_.publicId), publicId));
    query.select(document).where(where.toArray(Predicate[]::new));
    return em.createQuery(query).getResultStream().findFirst();
  }

  @Override
  public Described describe(Document document) {
    Project project = document.getProject();
    return new Described(
        document.getTitle(),
        document.getCompanyId(),
        project.getProjectManager().getId(),
        "/portal/projects/project/detail?tab=documents&id=" + project.getPublicId(),
        "/admin/projects/document/detail?id=" + document.getPublicId());
  }
}

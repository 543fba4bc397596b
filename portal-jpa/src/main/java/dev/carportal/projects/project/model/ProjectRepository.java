package dev.carportal.projects.project.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.Client_;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.User_;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps projects; a customer's caller reaches those of her company alone. */
@ApplicationScoped
public class ProjectRepository {
  private static final List<SortKey<Project, ProjectRow, ?>> SORTS =
      List.of(
          SortKey.byTime("updated", root -> root.get(Project_.updatedAt), ProjectRow::updatedAt),
          SortKey.byText("number", root -> root.get(Project_.projectNumber), ProjectRow::number),
          SortKey.byText("name", root -> root.get(Project_.projectName), ProjectRow::name),
          SortKey.byNumber("progress", root -> root.get(Project_.progress), ProjectRow::progress),
          new SortKey<Project, ProjectRow, LocalDate>(
              "end", root -> root.get(Project_.endDate), LocalDate::parse, ProjectRow::endDate));

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected ProjectRepository() {} // for CDI

  ProjectRepository(EntityManager em) {
    this.em = em;
  }

  /**
   * Opens a project under the next number of the year it starts in.
   *
   * @param clientKey the key of the customer
   * @param managerKey the key of the user who manages it
   */
  public Project open(
      Long clientKey,
      @Nullable ProjectRequest request,
      String name,
      ProjectType type,
      LocalDate start,
      Long managerKey) {
    Project project =
        new Project(
            nextNumber(start.getYear()),
            refer(Client.class, clientKey),
            request,
            name,
            type,
            start,
            start,
            refer(User.class, managerKey));
    em.persist(project);
    return project;
  }

  /** A thing of another area that is known to be there, read when something of it is asked for. */
  public <T> T refer(Class<T> type, Long key) {
    return em.getReference(type, key);
  }

  /** The project with this key, for what goes on with it in the same transaction. */
  public Project get(Long key) {
    return em.find(Project.class, key);
  }

  public void add(ProjectMember member) {
    em.persist(member);
  }

  public void add(ProjectEvent event) {
    em.persist(event);
  }

  public void remove(ProjectMember member) {
    em.remove(member);
  }

  /** The next number of a year; two projects opened at once wait for each other. */
  private String nextNumber(int year) {
    Object number =
        em.createNativeQuery(
                "insert into projects.project_numbers as n (year, last_number) values (:year, 1)"
                    + " on conflict (year) do update set last_number = n.last_number + 1"
                    + " returning last_number")
            .setParameter("year", year)
            .getSingleResult();
    return String.format(Locale.ROOT, "P-%d-%04d", year, ((Number) number).intValue());
  }

  /**
   * The project with this public id.
   *
   * @throws NotFoundException if there is none, or none of the caller's company
   */
  public Project get(UUID publicId, Caller caller) {
    return byPublicId(caller)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Project", publicId));
  }

  private TypedQuery<Project> byPublicId(Caller caller) {
    if (caller.isStaff()) {
      return em.createNamedQuery(Project_.QUERY_PROJECT_BY_PUBLIC_ID, Project.class);
    }
    if (caller.companyId() != null) {
      return em.createNamedQuery(Project_.QUERY_PROJECT_BY_PUBLIC_ID_OF_COMPANY, Project.class)
          .setParameter("companyId", caller.companyId());
    }
    return em.createNamedQuery(Project_.QUERY_PROJECT_BY_PUBLIC_ID_OF_PERSON, Project.class)
        .setParameter("userId", caller.userId());
  }

  /** The project that was opened for a request, if it was. */
  public Optional<Project> findByRequest(Long requestKey) {
    return em.createNamedQuery(Project_.QUERY_PROJECT_OF_REQUEST, Project.class)
        .setParameter("requestKey", requestKey)
        .getResultStream()
        .findFirst();
  }

  /** The team beside the manager, by name. */
  public List<ProjectMember> findMembers(Project project) {
    return em.createNamedQuery(ProjectMember_.QUERY_PROJECT_MEMBER_OF_PROJECT, ProjectMember.class)
        .setParameter("projectKey", project.getId())
        .getResultList();
  }

  /** One page of the projects the caller may see. */
  public Page<ProjectRow> list(
      PageRequest request, ProjectFilter filter, Caller caller, LocalDate today) {
    return new KeysetQuery<>(
            em,
            Project.class,
            ProjectRow.class,
            ProjectRow::id,
            SORTS,
            (cb, root) -> columns(root),
            (cb, root) -> where(cb, root, filter, caller, today))
        .read(request);
  }

  /** What happened to a project, newest first. */
  public List<TimelineEntry> timeline(Project project, boolean withInternal) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<TimelineEntry> query = cb.createQuery(TimelineEntry.class);
    Root<ProjectEvent> root = query.from(ProjectEvent.class);
    List<Predicate> where = new ArrayList<>();
    where.add(cb.equal(root.get(ProjectEvent_.project), project));
    if (!withInternal) {
      where.add(cb.isFalse(root.get(ProjectEvent_.internal)));
    }
    query
        .select(
            cb.construct(
                TimelineEntry.class,
                root.get(ProjectEvent_.kind),
                root.get(ProjectEvent_.subject),
                root.get(ProjectEvent_.statusBefore),
                root.get(ProjectEvent_.statusAfter),
                root.get(ProjectEvent_.note),
                root.get(ProjectEvent_.actorName),
                root.get(ProjectEvent_.happenedAt),
                root.get(ProjectEvent_.internal)))
        .where(where.toArray(Predicate[]::new))
        .orderBy(cb.desc(root.get(ProjectEvent_.happenedAt)), cb.desc(root.get(ProjectEvent_.id)));
    return em.createQuery(query).setMaxResults(200).getResultList();
  }

  private static List<Selection<?>> columns(Root<Project> root) {
    return List.of(
        root.get(Project_.publicId),
        root.get(Project_.rowVersion),
        root.get(Project_.projectNumber),
        root.get(Project_.projectName),
        root.join(Project_.client).get(Client_.name),
        root.get(Project_.projectType),
        root.get(Project_.status),
        root.get(Project_.progress),
        root.get(Project_.startDate),
        root.get(Project_.endDate),
        root.join(Project_.projectManager).get(User_.displayName),
        root.get(Project_.createdAt),
        root.get(Project_.updatedAt));
  }

  private static List<Predicate> where(
      CriteriaBuilder cb,
      Root<Project> root,
      ProjectFilter filter,
      Caller caller,
      LocalDate today) {
    List<Predicate> where = new ArrayList<>();
    where.addAll(tenant(cb, root, caller));
    if (!filter.statuses().isEmpty()) {
      where.add(root.get(Project_.status).in(filter.statuses()));
    }
    if (filter.type() != null) {
      where.add(cb.equal(root.get(Project_.projectType), filter.type()));
    }
    if (filter.mine()) {
      where.add(mine(cb, root, caller));
    }
    if (filter.late()) {
      where.add(cb.lessThan(root.get(Project_.endDate), today));
      where.add(
          root.get(Project_.status)
              .in(ProjectStatus.PLANNING, ProjectStatus.DEVELOPMENT, ProjectStatus.TESTING));
    }
    if (filter.words() != null) {
      String like =
          "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
      Join<Project, ?> client = root.join(Project_.client);
      where.add(
          cb.or(
              cb.like(cb.lower(root.get(Project_.projectName)), like, '\\'),
              cb.like(cb.lower(root.get(Project_.projectNumber)), like, '\\'),
              cb.like(cb.lower(client.get(Client_.NAME)), like, '\\')));
    }
    return where;
  }

  /** What bounds a caller to the projects of her company, or of herself if she has none. */
  public static List<Predicate> tenant(
      CriteriaBuilder cb, From<?, Project> project, Caller caller) {
    if (caller.isStaff()) {
      return List.of();
    }
    if (caller.companyId() != null) {
      return List.of(cb.equal(project.get(Project_.companyId), caller.companyId()));
    }
    if (caller.userId() != null) {
      return List.of(
          cb.equal(
              project.join(Project_.client).get(Client_.person).get(User_.id), caller.userId()));
    }
    return List.of(cb.disjunction());
  }

  private static Predicate mine(CriteriaBuilder cb, Root<Project> root, Caller caller) {
    Subquery<Long> joined = cb.createQuery().subquery(Long.class);
    Root<ProjectMember> member = joined.from(ProjectMember.class);
    joined
        .select(member.get(ProjectMember_.id))
        .where(
            cb.equal(member.get(ProjectMember_.project), root),
            cb.equal(member.get(ProjectMember_.user).get(User_.id), caller.userId()));
    return cb.or(
        cb.equal(root.get(Project_.projectManager).get(User_.id), caller.userId()),
        cb.exists(joined));
  }
}

package dev.carportal.projects.review.model;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.Client_;
import dev.carportal.identity.user.model.User_;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.ProjectStatus;
import dev.carportal.projects.project.model.Project_;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds and keeps reviews; staff reach all, a customer's caller her own and her colleagues'. */
@ApplicationScoped
public class ReviewRepository {
  private static final List<SortKey<ServiceReview, ReviewRow, ?>> SORTS =
      List.of(
          SortKey.byTime(
              "updated", root -> root.get(ServiceReview_.updatedAt), ReviewRow::updatedAt),
          new SortKey<>(
              "rating",
              root -> root.get(ServiceReview_.rating),
              BigDecimal::new,
              ReviewRow::rating));

  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected ReviewRepository() {} // for CDI

  ReviewRepository(EntityManager em) {
    this.em = em;
  }

  public void add(ServiceReview review) {
    em.persist(review);
  }

  public void add(CaseLink link) {
    em.persist(link);
  }

  /**
   * The review with this public id, for staff and for its author.
   *
   * @throws NotFoundException if there is none, or it is somebody else's
   */
  public ServiceReview get(UUID publicId, Caller caller) {
    return em.createNamedQuery(
            ServiceReview_.QUERY_SERVICE_REVIEW_BY_PUBLIC_ID, ServiceReview.class)
        .setParameter("publicId", publicId)
        .setParameter("all", caller.isStaff())
        .setParameter("userId", caller.userId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("ServiceReview", publicId));
  }

  /** What this person said of a project, if she did. */
  public Optional<ServiceReview> find(Project project, Long authorId) {
    return em.createNamedQuery(ServiceReview_.QUERY_SERVICE_REVIEW_BY_AUTHOR, ServiceReview.class)
        .setParameter("projectKey", project.getId())
        .setParameter("authorId", authorId)
        .getResultStream()
        .findFirst();
  }

  /** One page of the reviews the caller may see. */
  public Page<ReviewRow> list(PageRequest request, ReviewFilter filter, Caller caller) {
    return new KeysetQuery<>(
            em,
            ServiceReview.class,
            ReviewRow.class,
            ReviewRow::id,
            SORTS,
            (cb, root) -> columns(root),
            (cb, root) -> where(cb, root, filter, caller))
        .read(request);
  }

  /** What was said of a project, as far as the caller may read it, newest first. */
  public List<ReviewRow> list(Project project, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<ReviewRow> query = cb.createQuery(ReviewRow.class);
    Root<ServiceReview> root = query.from(ServiceReview.class);
    List<Predicate> where = where(cb, root, new ReviewFilter(null, Set.of(), false), caller);
    where.add(cb.equal(root.get(ServiceReview_.project), project));
    query
        .select(cb.construct(ReviewRow.class, columns(root).toArray(Selection[]::new)))
        .where(where.toArray(Predicate[]::new))
        .orderBy(cb.desc(root.get(ServiceReview_.updatedAt)), cb.desc(root.get(ServiceReview_.id)));
    return em.createQuery(query).getResultList();
  }

  /** How many reviews that may be shown wait for a decision. */
  public long countWaiting() {
    return em.createNamedQuery(ServiceReview_.QUERY_SERVICE_REVIEW_COUNT_WAITING, Long.class)
        .getSingleResult();
  }

  /** The delivered projects of the caller's company that she has not said anything of. */
  public List<ReviewWaiting> listWaiting(Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<ReviewWaiting> query = cb.createQuery(ReviewWaiting.class);
    Root<Project> project = query.from(Project.class);
    Subquery<Long> said = query.subquery(Long.class);
    Root<ServiceReview> review = said.from(ServiceReview.class);
    said.select(review.get(ServiceReview_.id))
        .where(
            cb.equal(review.get(ServiceReview_.project), project),
            cb.equal(review.get(ServiceReview_.author).get(User_.id), caller.userId()));
    List<Predicate> where = new ArrayList<>(ProjectRepository.tenant(cb, project, caller));
    where.add(project.get(Project_.status).in(ProjectStatus.DELIVERED, ProjectStatus.MAINTENANCE));
    where.add(cb.not(cb.exists(said)));
    query
        .select(
            cb.construct(
                ReviewWaiting.class,
                project.get(Project_.publicId),
                project.get(Project_.projectNumber),
                project.get(Project_.projectName),
                project.get(Project_.deliveredAt)))
        .where(where.toArray(Predicate[]::new))
        .orderBy(cb.desc(project.get(Project_.deliveredAt)));
    return em.createQuery(query).setMaxResults(20).getResultList();
  }

  /** The cases the public site has ever told of. */
  public List<CaseLink> findCases() {
    return em.createNamedQuery(CaseLink_.QUERY_CASE_LINK_ALL, CaseLink.class).getResultList();
  }

  /**
   * Whether a review may stand under this case: one that stands on the public site, as far as the
   * public site has told of any.
   */
  public boolean mayStandUnder(String slug) {
    List<CaseLink> open = findOpenCases();
    return open.isEmpty() || open.stream().anyMatch(link -> link.getSlug().equals(slug));
  }

  /** The cases that stand on the public site now. */
  public List<CaseLink> findOpenCases() {
    return em.createNamedQuery(CaseLink_.QUERY_CASE_LINK_OPEN, CaseLink.class).getResultList();
  }

  private static List<Selection<?>> columns(Root<ServiceReview> root) {
    Join<ServiceReview, Project> project = root.join(ServiceReview_.project);
    return List.of(
        root.get(ServiceReview_.publicId),
        project.get(Project_.publicId),
        project.get(Project_.projectNumber),
        project.get(Project_.projectName),
        root.join(ServiceReview_.client).get(Client_.name),
        root.join(ServiceReview_.author).get(User_.displayName),
        root.get(ServiceReview_.rating),
        root.get(ServiceReview_.reviewTitle),
        root.get(ServiceReview_.isPublic),
        root.get(ServiceReview_.state),
        root.get(ServiceReview_.caseSlug),
        root.get(ServiceReview_.updatedAt));
  }

  private static List<Predicate> where(
      CriteriaBuilder cb, Root<ServiceReview> root, ReviewFilter filter, Caller caller) {
    List<Predicate> where = new ArrayList<>();
    if (!caller.isStaff()) {
      where.addAll(ProjectRepository.tenant(cb, root.join(ServiceReview_.project), caller));
      where.add(
          cb.or(
              cb.equal(root.get(ServiceReview_.author).get(User_.id), caller.userId()),
              cb.equal(root.get(ServiceReview_.state), ReviewState.PUBLISHED)));
    }
    if (!filter.states().isEmpty()) {
      where.add(root.get(ServiceReview_.state).in(filter.states()));
    }
    if (filter.publicOnly()) {
      where.add(cb.isTrue(root.get(ServiceReview_.isPublic)));
    }
    if (filter.words() != null) {
      String like =
          "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
      Join<ServiceReview, Project> project = root.join(ServiceReview_.project);
      Join<ServiceReview, Client> client = root.join(ServiceReview_.client);
      where.add(
          cb.or(
              cb.like(cb.lower(root.get(ServiceReview_.reviewTitle)), like, '\\'),
              cb.like(cb.lower(project.get(Project_.projectName)), like, '\\'),
              cb.like(cb.lower(client.get(Client_.name)), like, '\\')));
    }
    return where;
  }
}

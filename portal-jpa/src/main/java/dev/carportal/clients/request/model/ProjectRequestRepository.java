package dev.carportal.clients.request.model;

import dev.carportal.clients.company.model.Company;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds and keeps requests. A customer reaches those of her company; a person alone reaches her
 * own; staff reach all.
 */
@ApplicationScoped
public class ProjectRequestRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected ProjectRequestRepository() {} // for CDI

  ProjectRequestRepository(EntityManager em) {
    this.em = em;
  }

  public void add(ProjectRequest request) {
    em.persist(request);
  }

  public void add(RequestTransition transition) {
    em.persist(transition);
  }

  public void add(RequestDraft draft) {
    em.persist(draft);
  }

  public void remove(RequestDraft draft) {
    em.remove(draft);
  }

  /** Makes what was seen of a request before an old version, though none of its fields changed. */
  public void touch(ProjectRequest request) {
    em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Writes what has changed, so that rows and versions are as the database has them. */
  public void flush() {
    em.flush();
  }

  /** The next number that people call a request by, for example {@code R-2026-0041}. */
  public String nextNumber(Instant now) {
    Number next =
        (Number)
            em.createNativeQuery("select nextval('clients.request_number_seq')").getSingleResult();
    return "R-%d-%04d".formatted(now.atOffset(ZoneOffset.ofHours(8)).getYear(), next.longValue());
  }

  /**
   * The request with this public id, if the caller may reach it.
   *
   * @throws NotFoundException if there is none, or none for her
   */
  public ProjectRequest get(UUID publicId, Caller caller) {
    return find(publicId, caller)
        .orElseThrow(() -> new NotFoundException("ProjectRequest", publicId));
  }

  private Optional<ProjectRequest> find(UUID publicId, Caller caller) {
    Long companyId = caller.companyId();
    Long userId = caller.userId();
    TypedQuery<ProjectRequest> query;
    if (caller.isStaff()) {
      query =
          em.createNamedQuery(
              ProjectRequest_.QUERY_PROJECT_REQUEST_BY_PUBLIC_ID, ProjectRequest.class);
    } else if (companyId != null) {
      query =
          em.createNamedQuery(
                  ProjectRequest_.QUERY_PROJECT_REQUEST_OF_COMPANY, ProjectRequest.class)
              .setParameter("companyId", companyId);
    } else if (userId != null) {
      query =
          em.createNamedQuery(ProjectRequest_.QUERY_PROJECT_REQUEST_OF_PERSON, ProjectRequest.class)
              .setParameter("applicantId", userId);
    } else {
      return Optional.empty();
    }
    return query.setParameter("publicId", publicId).getResultStream().findFirst();
  }

  /**
   * What there is to read of the request with this public id, if the caller may reach it.
   *
   * @throws NotFoundException if there is none, or none for her
   */
  public RequestHead getHead(UUID publicId, Caller caller) {
    return em.createNamedQuery(ProjectRequest_.QUERY_PROJECT_REQUEST_HEAD, RequestHead.class)
        .setParameter("publicId", publicId)
        .setParameter("all", caller.isStaff())
        .setParameter("companyId", caller.companyId())
        .setParameter("applicantId", caller.companyId() == null ? caller.userId() : null)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("ProjectRequest", publicId));
  }

  /** The steps a request has taken, oldest first. */
  public List<RequestStep> listSteps(RequestHead request) {
    return em.createNamedQuery(
            RequestTransition_.QUERY_REQUEST_TRANSITION_STEPS_OF_REQUEST, RequestStep.class)
        .setParameter("request", request.key())
        .getResultList();
  }

  /** How many of the requests the caller reaches stand in each state; states without are absent. */
  public List<StatusCount> countByStatus(Caller caller) {
    Long companyId = caller.companyId();
    Long userId = caller.userId();
    if (caller.isStaff()) {
      return em.createNamedQuery(
              ProjectRequest_.QUERY_PROJECT_REQUEST_COUNT_BY_STATUS, StatusCount.class)
          .getResultList();
    }
    if (companyId != null) {
      return em.createNamedQuery(
              ProjectRequest_.QUERY_PROJECT_REQUEST_COUNT_BY_STATUS_OF_COMPANY, StatusCount.class)
          .setParameter("companyId", companyId)
          .getResultList();
    }
    return userId == null
        ? List.of()
        : em.createNamedQuery(
                ProjectRequest_.QUERY_PROJECT_REQUEST_COUNT_BY_STATUS_OF_PERSON, StatusCount.class)
            .setParameter("applicantId", userId)
            .getResultList();
  }

  /** The requests the caller reaches, page by page, the newest first unless asked otherwise. */
  public Page<RequestRow> list(PageRequest page, RequestFilter filter, Caller caller) {
    return new KeysetQuery<ProjectRequest, RequestRow>(
            em,
            ProjectRequest.class,
            RequestRow.class,
            RequestRow::id,
            List.of(
                SortKey.byTime("submitted", r -> r.get("submittedAt"), RequestRow::submittedAt),
                SortKey.byTime("updated", r -> r.get("statusSince"), RequestRow::since),
                SortKey.byText("title", r -> r.get("title"), RequestRow::title)),
            (cb, r) ->
                List.of(
                    r.get("publicId"),
                    r.get("number"),
                    r.get("title"),
                    r.get("type"),
                    r.get("status"),
                    cb.coalesce(
                        r.join("applicant", JoinType.LEFT).get("displayName"),
                        r.get("partnerClient")),
                    r.get("submittedAt"),
                    r.get("updatedAt"),
                    r.get("statusSince"),
                    r.get("rowVersion")),
            (cb, r) -> predicates(cb, r, filter, caller))
        .read(page);
  }

  /** The requests as staff work through them, page by page. */
  public Page<RequestQueueRow> listQueue(PageRequest page, RequestFilter filter, Caller caller) {
    return new KeysetQuery<ProjectRequest, RequestQueueRow>(
            em,
            ProjectRequest.class,
            RequestQueueRow.class,
            RequestQueueRow::id,
            List.of(
                SortKey.byTime(
                    "submitted", r -> r.get("submittedAt"), RequestQueueRow::submittedAt),
                SortKey.byTime("updated", r -> r.get("statusSince"), RequestQueueRow::since),
                SortKey.byText("title", r -> r.get("title"), RequestQueueRow::title)),
            (cb, r) ->
                List.of(
                    r.get("publicId"),
                    r.get("number"),
                    r.get("title"),
                    r.get("type"),
                    r.get("status"),
                    r.join("company", JoinType.LEFT).get("name"),
                    cb.coalesce(
                        r.join("applicant", JoinType.LEFT).get("displayName"),
                        r.get("partnerClient")),
                    r.join("projectManager", JoinType.LEFT).get("displayName"),
                    r.get("submittedAt"),
                    r.get("statusSince")),
            (cb, r) -> predicates(cb, r, filter, caller))
        .read(page);
  }

  private static List<Predicate> predicates(
      CriteriaBuilder cb, Root<ProjectRequest> r, RequestFilter filter, Caller caller) {
    List<Predicate> where = new ArrayList<>();
    if (!caller.isStaff()) {
      Long companyId = caller.companyId();
      Long userId = caller.userId();
      if (companyId != null) {
        where.add(cb.equal(r.get("company").get("id"), companyId));
      } else if (userId != null) {
        where.add(cb.isNull(r.get("company")));
        where.add(cb.equal(r.get("applicant").get("id"), userId));
      } else {
        where.add(cb.disjunction());
      }
    }
    if (!filter.statuses().isEmpty()) {
      where.add(r.get("status").in(filter.statuses()));
    }
    if (filter.type() != null) {
      where.add(cb.equal(r.get("type"), filter.type()));
    }
    if (filter.companyId() != null) {
      where.add(cb.equal(r.<Company>get("company").get("publicId"), filter.companyId()));
    }
    if (filter.managerId() != null) {
      where.add(cb.equal(r.<User>get("projectManager").get("id"), filter.managerId()));
    }
    if (filter.text() != null) {
      String pattern =
          "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
      where.add(
          cb.or(
              cb.like(cb.lower(r.get("title")), pattern, '\\'),
              cb.like(cb.lower(r.get("number")), pattern, '\\')));
    }
    return where;
  }

  /** The draft with this public id, if the caller is its author. */
  public RequestDraft getDraft(UUID publicId, Caller caller) {
    Long userId = caller.userId();
    if (userId == null) {
      throw new NotFoundException("RequestDraft", publicId);
    }
    return em.createNamedQuery(RequestDraft_.QUERY_REQUEST_DRAFT_BY_PUBLIC_ID, RequestDraft.class)
        .setParameter("publicId", publicId)
        .setParameter("author", userId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("RequestDraft", publicId));
  }

  /** What the caller is still writing, the latest first. */
  public List<RequestDraft> findDrafts(Long authorId) {
    return em.createNamedQuery(RequestDraft_.QUERY_REQUEST_DRAFT_OF_AUTHOR, RequestDraft.class)
        .setParameter("author", authorId)
        .getResultList();
  }

  public void add(RequestAttachment attachment) {
    em.persist(attachment);
  }

  public void remove(RequestAttachment attachment) {
    em.remove(attachment);
  }

  /** The files of a request, in the order they came. */
  public List<RequestAttachmentRow> listAttachments(RequestHead request) {
    return em.createNamedQuery(
            RequestAttachment_.QUERY_REQUEST_ATTACHMENT_ROWS_OF_REQUEST, RequestAttachmentRow.class)
        .setParameter("request", request.key())
        .getResultList();
  }

  /** The files of a draft, in the order they came. */
  public List<RequestAttachmentRow> listAttachments(RequestDraft draft) {
    return em.createNamedQuery(
            RequestAttachment_.QUERY_REQUEST_ATTACHMENT_ROWS_OF_DRAFT, RequestAttachmentRow.class)
        .setParameter("draft", draft)
        .getResultList();
  }

  /** The files of a draft, to be sent or put away with it. */
  public List<RequestAttachment> findAttachments(RequestDraft draft) {
    return em.createNamedQuery(
            RequestAttachment_.QUERY_REQUEST_ATTACHMENT_OF_DRAFT, RequestAttachment.class)
        .setParameter("draft", draft)
        .getResultList();
  }

  /**
   * The file with this public id, if the caller may reach the request it belongs to, or is the
   * author of the draft.
   */
  public RequestAttachment getAttachment(UUID publicId, Caller caller) {
    return em.createNamedQuery(
            RequestAttachment_.QUERY_REQUEST_ATTACHMENT_BY_PUBLIC_ID, RequestAttachment.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .filter(attachment -> isReached(attachment, caller))
        .orElseThrow(() -> new NotFoundException("RequestAttachment", publicId));
  }

  private static boolean isReached(RequestAttachment attachment, Caller caller) {
    RequestDraft draft = attachment.getDraft();
    if (draft != null) {
      return draft.getAuthor().getId().equals(caller.userId());
    }
    ProjectRequest request = attachment.getRequest();
    if (request == null || caller.isStaff()) {
      return request != null;
    }
    return request.getCompanyId() == null
        ? caller.companyId() == null
            && request.getApplicant() != null
            && request.getApplicant().getId().equals(caller.userId())
        : request.getCompanyId().equals(caller.companyId());
  }
}

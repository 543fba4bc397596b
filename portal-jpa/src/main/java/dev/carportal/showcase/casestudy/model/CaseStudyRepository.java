package dev.carportal.showcase.casestudy.model;

import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.CacheMode;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;

/** Finds and keeps cases. Lists are read as keys; the cases behind them come from the cache. */
@ApplicationScoped
public class CaseStudyRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  protected CaseStudyRepository() {} // for CDI

  CaseStudyRepository(EntityManager em) {
    this.em = em;
  }

  public void add(CaseStudy study) {
    em.persist(study);
  }

  /** The case at an address, if there is one; whether the public may see it is not asked. */
  public Optional<CaseStudy> find(String slug) {
    return em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_BY_SLUG, CaseStudy.class)
        .setParameter("slug", slug)
        .setHint(HibernateHints.HINT_CACHEABLE, true)
        .getResultStream()
        .findFirst();
  }

  /** The case that the public finds at an address. */
  public CaseStudy getPublished(String slug) {
    return find(slug)
        .filter(CaseStudy::isPublished)
        .orElseThrow(() -> new NotFoundException("CaseStudy", null));
  }

  /** The case with this public id. */
  public CaseStudy get(UUID publicId) {
    return em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_BY_PUBLIC_ID, CaseStudy.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("CaseStudy", publicId));
  }

  /** The published cases that were delivered last. */
  public List<CaseStudy> listNewest(int limit) {
    return load(keys(CaseStudy_.QUERY_CASE_STUDY_NEWEST, limit));
  }

  /** The published cases that the company shows first. */
  public List<CaseStudy> listFeatured(int limit) {
    return load(keys(CaseStudy_.QUERY_CASE_STUDY_FEATURED, limit));
  }

  /** The published cases that a capability was used for. */
  public List<CaseStudy> listWithCapability(String capability, int limit) {
    return load(
        em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_WITH_CAPABILITY, Long.class)
            .setParameter("capability", capability)
            .setMaxResults(limit)
            .setHint(HibernateHints.HINT_CACHEABLE, true)
            .getResultList());
  }

  /** The published cases that share most capabilities with a case. */
  public List<CaseStudy> listRelated(CaseStudy study, int limit) {
    return load(
        em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_RELATED, Long.class)
            .setParameter("id", study.getId())
            .setMaxResults(limit)
            .setHint(HibernateHints.HINT_CACHEABLE, true)
            .getResultList());
  }

  /** One page of the library, in the company's order. */
  public Page<CaseStudy> page(CaseFilter filter, PageRequest request) {
    Page<Key> keys =
        new KeysetQuery<CaseStudy, Key>(
                em,
                CaseStudy.class,
                Key.class,
                Key::publicId,
                List.of(
                    SortKey.byNumber(
                        "order", root -> root.get(CaseStudy_.sortOrder), Key::sortOrder)),
                (cb, root) ->
                    List.of(
                        root.get(CaseStudy_.id),
                        root.get(CaseStudy_.publicId),
                        root.get(CaseStudy_.sortOrder)),
                (cb, root) -> where(filter, cb, root))
            .read(
                new PageRequest(
                    request.cursor(), request.size(), "order", false, request.counted()));
    List<CaseStudy> studies = load(keys.rows().stream().map(Key::id).toList());
    return new Page<>(studies, keys.previous(), keys.next(), keys.total());
  }

  private static List<Predicate> where(
      CaseFilter filter, CriteriaBuilder cb, Root<CaseStudy> root) {
    List<Predicate> where = new ArrayList<>();
    if (filter.status() != null) {
      where.add(cb.equal(root.get(CaseStudy_.status), filter.status()));
    }
    if (filter.caseType() != null) {
      where.add(cb.equal(root.get(CaseStudy_.caseType), filter.caseType()));
    }
    if (filter.technology() != null) {
      where.add(
          cb.isTrue(
              cb.function(
                  "jsonb_exists",
                  Boolean.class,
                  root.get(CaseStudy_.technologyStack),
                  cb.literal(filter.technology()))));
    }
    return where;
  }

  /** What the published cases can be filtered by. */
  public CaseFacets facets() {
    Map<CaseType, Integer> caseTypes = new EnumMap<>(CaseType.class);
    Map<String, Integer> technologies = new HashMap<>();
    for (Tuple row :
        em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_FACETS, Tuple.class).getResultList()) {
      caseTypes.merge(row.get(0, CaseType.class), 1, Integer::sum);
      for (Object technology : row.get(1, List.class)) {
        technologies.merge(technology.toString(), 1, Integer::sum);
      }
    }
    Map<String, Integer> mostUsedFirst = new LinkedHashMap<>();
    technologies.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> mostUsedFirst.put(entry.getKey(), entry.getValue()));
    return new CaseFacets(caseTypes, mostUsedFirst);
  }

  /** The cases with these keys, in the order of the keys; those that are gone are left out. */
  public List<CaseStudy> load(List<Long> ids) {
    return em
        .unwrap(Session.class)
        .byMultipleIds(CaseStudy.class)
        .with(CacheMode.NORMAL)
        .multiLoad(ids)
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  /** All cases in the company's order, to be placed anew. */
  public List<CaseStudy> listInOrder() {
    return load(
        em.createNamedQuery(CaseStudy_.QUERY_CASE_STUDY_IN_ORDER, Long.class).getResultList());
  }

  private List<Long> keys(String query, int limit) {
    return em.createNamedQuery(query, Long.class)
        .setMaxResults(limit)
        .setHint(HibernateHints.HINT_CACHEABLE, true)
        .getResultList();
  }

  /** What a page is read by. */
  record Key(Long id, UUID publicId, Integer sortOrder) {}
}

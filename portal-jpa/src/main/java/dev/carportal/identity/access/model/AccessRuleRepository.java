package dev.carportal.identity.access.model;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps the rules of access, and what they said before. */
@ApplicationScoped
public class AccessRuleRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected AccessRuleRepository() {} // for CDI

  AccessRuleRepository(EntityManager em) {
    this.em = em;
  }

  /** Keeps a new rule. */
  public void add(AccessRule rule) {
    em.persist(rule);
  }

  /** Keeps what a rule says from now on beside what it said before. */
  public void keepVersion(AccessRule rule, String authorName, @Nullable String note) {
    long before =
        em.createNamedQuery(AccessRuleVersion_.QUERY_ACCESS_RULE_VERSION_COUNT, Long.class)
            .setParameter("rule", rule)
            .getSingleResult();
    em.persist(new AccessRuleVersion(rule, Math.toIntExact(before) + 1, authorName, note));
    em.flush();
  }

  /** All rules, by code. */
  public List<AccessRule> list() {
    return em.createNamedQuery(AccessRule_.QUERY_ACCESS_RULE_ALL, AccessRule.class).getResultList();
  }

  /**
   * The rule with this public id.
   *
   * @throws NotFoundException if there is none
   */
  public AccessRule get(UUID publicId) {
    return em.createNamedQuery(AccessRule_.QUERY_ACCESS_RULE_BY_PUBLIC_ID, AccessRule.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("AccessRule", publicId));
  }

  /** The rule that decisions name so, if there is one. */
  public Optional<AccessRule> find(String code) {
    return em.createNamedQuery(AccessRule_.QUERY_ACCESS_RULE_BY_CODE, AccessRule.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** What a rule said, the newest first. */
  public List<AccessRuleVersion> listVersions(AccessRule rule) {
    return em.createNamedQuery(
            AccessRuleVersion_.QUERY_ACCESS_RULE_VERSION_OF_RULE, AccessRuleVersion.class)
        .setParameter("rule", rule)
        .getResultList();
  }

  /** Grows with each change of any rule. */
  public long revision() {
    return em.createNamedQuery(AccessRuleVersion_.QUERY_ACCESS_RULE_VERSION_COUNT_ALL, Long.class)
        .getSingleResult();
  }
}

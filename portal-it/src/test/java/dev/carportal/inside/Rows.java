package dev.carportal.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Looks into the databases behind the services' backs. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Rows {
  @PersistenceContext(unitName = "portal")
  private EntityManager portal;

  @PersistenceContext(unitName = "showcase")
  private EntityManager showcase;

  /** What was written down about changes of a thing: action, actor, trace id and fields. */
  @SuppressWarnings("unchecked")
  public List<Object[]> audit(UUID publicId) {
    return portal
        .createNativeQuery(
            "select action, actor_name, trace_id, cast(changes as text)"
                + " from platform.audit_entries where entity_id = :id order by at, id")
        .setParameter("id", publicId)
        .getResultList();
  }

  public long count(String table) {
    return ((Number) portal.createNativeQuery("select count(*) from " + table).getSingleResult())
        .longValue();
  }

  /** Statements sent to both databases since somebody switched counting on. */
  public long statements() {
    return statistics(portal).getPrepareStatementCount()
        + statistics(showcase).getPrepareStatementCount();
  }

  private static Statistics statistics(EntityManager em) {
    Statistics statistics =
        em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    return statistics;
  }
}

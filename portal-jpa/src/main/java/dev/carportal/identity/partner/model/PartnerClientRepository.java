package dev.carportal.identity.partner.model;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the systems that act for a company, and how often they call. */
@ApplicationScoped
public class PartnerClientRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(PartnerClient client) {
    em.persist(client);
  }

  /** The system that calls with this client id. */
  public Optional<PartnerClient> find(String clientId) {
    return em.createNamedQuery(
            PartnerClient_.QUERY_PARTNER_CLIENT_BY_CLIENT_ID, PartnerClient.class)
        .setParameter("clientId", clientId)
        .getResultStream()
        .findFirst();
  }

  /** The system with this public id; for staff only, who may know every company's. */
  public PartnerClient get(UUID publicId) {
    return em.createNamedQuery(
            PartnerClient_.QUERY_PARTNER_CLIENT_BY_PUBLIC_ID, PartnerClient.class)
        .setParameter("publicId", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("PartnerClient", publicId));
  }

  /** Adds calls to a day's count. */
  public void count(Long partnerId, LocalDate day, long calls, long refused, Instant at) {
    em.createNativeQuery(
            "insert into identity.partner_usage (id, public_id, row_version, created_at,"
                + " updated_at, partner_id, day, calls, refused) values"
                + " (nextval('platform.entity_id_seq'), gen_random_uuid(), 0, :at, :at, :partner,"
                + " :day, :calls, :refused) on conflict (partner_id, day) do update set"
                + " calls = partner_usage.calls + excluded.calls,"
                + " refused = partner_usage.refused + excluded.refused,"
                + " updated_at = excluded.updated_at, row_version = partner_usage.row_version + 1")
        .setParameter("at", at)
        .setParameter("partner", partnerId)
        .setParameter("day", day)
        .setParameter("calls", calls)
        .setParameter("refused", refused)
        .executeUpdate();
    em.createNamedQuery(PartnerClient_.QUERY_PARTNER_CLIENT_CALLED)
        .setParameter("id", partnerId)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** How often a system was let in on a day, as far as it was added up. */
  public long calls(Long partnerId, LocalDate day) {
    return em.createNamedQuery(PartnerUsage_.QUERY_PARTNER_USAGE_CALLS, Long.class)
        .setParameter("partnerId", partnerId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  /** The days since then on which it called, the latest first. */
  public List<PartnerUsage> usage(Long partnerId, LocalDate since) {
    return em.createNamedQuery(PartnerUsage_.QUERY_PARTNER_USAGE_SINCE, PartnerUsage.class)
        .setParameter("partnerId", partnerId)
        .setParameter("since", since)
        .getResultList();
  }
}

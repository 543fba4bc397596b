package dev.carportal.identity.partner.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How often a partner's system called on one day of UTC; rows are added up by the database. */
@Entity
@Table(schema = "identity", name = "partner_usage")
@NamedQuery(
    name = "PartnerUsage.since",
    query =
        "select u from PartnerUsage u where u.partnerId = :partnerId and u.day >= :since"
            + " order by u.day desc")
@NamedQuery(
    name = "PartnerUsage.calls",
    query = "select u.calls from PartnerUsage u where u.partnerId = :partnerId and u.day = :day")
public class PartnerUsage extends BaseEntity {
  @Column(name = "partner_id", updatable = false)
  private Long partnerId;

  @Column(name = "day", updatable = false)
  private LocalDate day;

  @Column(name = "calls", updatable = false)
  private long calls;

  @Column(name = "refused", updatable = false)
  private long refused;

  protected PartnerUsage() {} // for JPA

  public Long getPartnerId() {
    return partnerId;
  }

  public LocalDate getDay() {
    return day;
  }

  /** Calls that were let in. */
  public long getCalls() {
    return calls;
  }

  /** Calls that were not: no right, or too many. */
  public long getRefused() {
    return refused;
  }
}

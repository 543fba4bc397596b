package dev.carportal.clients.partner.model;

import dev.carportal.clients.company.model.Company;
import dev.carportal.identity.partner.model.PartnerClient;
import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.identity.partner.model.PartnerUsage;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.criteria.JpaEntityJoin;
import org.hibernate.query.criteria.JpaRoot;
import org.hibernate.query.sqm.tree.SqmJoinType;
import org.jspecify.annotations.Nullable;

/** Lists partners' systems with the companies they act for and what they did today. */
@ApplicationScoped
public class PartnerListRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  /**
   * Partners' systems page by page, by name.
   *
   * @param companyId only those of this company; null for all, which staff alone may see
   * @param today the day of UTC whose calls are shown
   */
  public Page<PartnerRow> list(
      PageRequest page,
      @Nullable Long companyId,
      @Nullable PartnerStatus status,
      @Nullable String words,
      LocalDate today) {
    return new KeysetQuery<PartnerClient, PartnerRow>(
            em,
            PartnerClient.class,
            PartnerRow.class,
            PartnerRow::id,
            List.of(SortKey.byText("name", c -> c.get("name"), PartnerRow::name)),
            (cb, c) -> {
              JpaRoot<PartnerClient> client = (JpaRoot<PartnerClient>) c;
              From<?, Company> company = company(client);
              JpaEntityJoin<PartnerUsage> usage = client.join(PartnerUsage.class, SqmJoinType.LEFT);
              usage.on(
                  cb.and(
                      cb.equal(usage.get("partnerId"), c.get("id")),
                      cb.equal(usage.get("day"), today)));
              return List.of(
                  c.get("publicId"),
                  c.get("name"),
                  c.get("clientId"),
                  company.get("name"),
                  c.get("status"),
                  c.get("faces"),
                  c.get("plan"),
                  c.get("secretRotatedAt"),
                  c.get("lastCalledAt"),
                  usage.get("calls"),
                  usage.get("refused"));
            },
            (cb, c) -> {
              List<Predicate> where = new ArrayList<>();
              if (companyId != null) {
                where.add(cb.equal(c.get("companyId"), companyId));
              }
              where.add(
                  status == null
                      ? cb.notEqual(c.get("status"), PartnerStatus.REMOVED)
                      : cb.equal(c.get("status"), status));
              if (words != null && !words.isBlank()) {
                String pattern = pattern(words.strip());
                where.add(
                    cb.or(
                        cb.like(cb.lower(c.get("name")), pattern, '!'),
                        cb.like(cb.lower(c.get("clientId")), pattern, '!'),
                        cb.like(
                            cb.lower(company((JpaRoot<PartnerClient>) c).get("name")),
                            pattern,
                            '!')));
              }
              return where;
            })
        .read(page);
  }

  private static From<?, Company> company(JpaRoot<PartnerClient> client) {
    JpaEntityJoin<Company> company = client.join(Company.class, SqmJoinType.INNER);
    company.on(company.get("id").equalTo(client.get("companyId")));
    return company;
  }

  private static String pattern(String words) {
    return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}

package dev.carportal.identity.user.model;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for; null leaves a criterion out.
 *
 * @param companyId the company they work for
 * @param staff whether they are our own, or everybody else
 * @param words part of the name or the address
 * @param company part of their company's name
 */
public record PersonFilter(
    @Nullable Long companyId,
    @Nullable Boolean staff,
    @Nullable UserStatus status,
    @Nullable String words,
    @Nullable String company) {
  private static final Set<UserType> OURS = Set.of(UserType.STAFF, UserType.ADMIN);

  List<Predicate> where(CriteriaBuilder cb, Root<User> user) {
    List<Predicate> where = new ArrayList<>();
    if (companyId != null) {
      where.add(cb.equal(user.get("companyId"), companyId));
    }
    if (staff != null) {
      Predicate ours = user.get("userType").in(OURS);
      where.add(staff ? ours : cb.not(ours));
    }
    if (status != null) {
      where.add(cb.equal(user.get("status"), status));
    }
    if (words != null && !words.isBlank()) {
      where.add(
          cb.or(
              cb.like(cb.lower(user.get("displayName")), pattern(words), '!'),
              cb.like(cb.lower(user.get("email")), pattern(words), '!')));
    }
    if (company != null && !company.isBlank()) {
      where.add(cb.like(cb.lower(user.get("companyName")), pattern(company), '!'));
    }
    return where;
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}

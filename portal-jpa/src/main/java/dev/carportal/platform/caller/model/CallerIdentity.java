package dev.carportal.platform.caller.model;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as it travels with a request or a message.
 *
 * @param userId the key of the user; null for systems and visitors
 * @param userPublicId the public id of the user; null for systems and visitors
 * @param name how the timeline names her
 * @param companyId the tenant she belongs to; null for staff, visitors and people alone
 * @param roles the realm roles
 * @param locale the language she reads
 * @param zone the time zone she lives in
 */
public record CallerIdentity(
    @Nullable Long userId,
    @Nullable UUID userPublicId,
    String name,
    @Nullable Long companyId,
    Set<String> roles,
    Locale locale,
    ZoneId zone)
    implements Serializable {

  public CallerIdentity {
    roles = Set.copyOf(roles);
  }

  /** A visitor nobody knows. */
  public static CallerIdentity visitor(Locale locale) {
    return new CallerIdentity(
        null, null, "visitor", null, Set.of(), locale, ZoneId.of("Asia/Shanghai"));
  }

  /** The portal itself: a timer, a migration, demo data. */
  public static CallerIdentity system() {
    return new CallerIdentity(
        null, null, "system", null, Set.of(Role.SYSTEM), Locale.ENGLISH, ZoneId.of("UTC"));
  }
}

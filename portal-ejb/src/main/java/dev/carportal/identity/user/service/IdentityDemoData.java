package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.config.service.DemoData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** The cast: two customers and four colleagues, whose accounts Keycloak's demo realm holds. */
@Stateless
@RolesAllowed("system")
public class IdentityDemoData implements DemoData {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Inject private UserRepository users;
  @Inject private Clock clock;

  @Override
  public boolean isShowcase() {
    return false;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "identity";
  }

  @Override
  public void load() {
    add(
        1,
        "lin.wei",
        "lin.wei@aurora-motors.example",
        "Lin Wei",
        UserType.OEM,
        Locale.CHINA,
        SHANGHAI,
        "customer",
        "customer-admin");
    add(
        2,
        "tom.berg",
        "tom.berg@helix.example",
        "Tom Berg",
        UserType.TIER1,
        Locale.ENGLISH,
        BERLIN,
        "customer");
    add(
        3,
        "anna.klein",
        "anna.klein@zhiyu.example",
        "Anna Klein",
        UserType.STAFF,
        Locale.ENGLISH,
        BERLIN,
        "staff",
        "sales");
    add(
        4,
        "chen.yu",
        "chen.yu@zhiyu.example",
        "Chen Yu",
        UserType.STAFF,
        Locale.CHINA,
        SHANGHAI,
        "staff",
        "project-manager");
    add(
        5,
        "sara.vogel",
        "sara.vogel@zhiyu.example",
        "Sara Vogel",
        UserType.STAFF,
        Locale.ENGLISH,
        BERLIN,
        "staff",
        "support-agent");
    add(
        6,
        "max.admin",
        "max.admin@zhiyu.example",
        "Max Admin",
        UserType.ADMIN,
        Locale.ENGLISH,
        BERLIN,
        "staff",
        "administrator");
  }

  private void add(
      int number,
      String username,
      String email,
      String name,
      UserType type,
      Locale locale,
      ZoneId zone,
      String... roles) {
    User user = new User(subject(number), username, email, name, type);
    user.signIn(email, name, Set.of(roles), clock.instant());
    user.prefer(locale, zone, "system", type == UserType.STAFF ? "compact" : "comfortable");
    users.add(user);
  }

  /** The {@code sub} that the demo realm fixes for a member of the cast. */
  private static String subject(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }
}

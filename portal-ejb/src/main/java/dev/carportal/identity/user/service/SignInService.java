package dev.carportal.identity.user.service;

import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.identity.user.model.UserType;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.CallerIdentity;
import dev.carportal.platform.caller.model.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a caller of a verified token; a person's row is made at her first sign-in. */
@Stateless
@PermitAll
public class SignInService {
  @Inject private UserRepository users;
  @Inject private Employments employments;
  @Inject private AuditJournal journal;
  @Inject private Clock clock;
  @Inject private Caller caller;

  /** Signs a person in: notes the time and keeps her row in step with the token. */
  public CallerIdentity signIn(TokenClaims claims) {
    User user = users.findBySubject(claims.subject()).orElseGet(() -> register(claims));
    if (user.getCompanyId() == null && claims.provider() != null) {
      employments
          .behind(claims.provider())
          .ifPresent(at -> user.join(at.companyId(), at.companyName(), at.type()));
    }
    user.signIn(email(claims), displayName(claims), claims.roles(), clock.instant());
    CallerIdentity known = identity(user, claims.roles());
    caller.become(known, caller.traceId()); // the change of her row is hers
    journal.note(
        AuditAction.SIGNED_IN,
        "User",
        user.getPublicId(),
        user.getCompanyId(),
        claims.provider() == null ? Map.of() : Map.of("provider", claims.provider()));
    return known;
  }

  /** The caller behind a person who signed in earlier in this session. */
  public CallerIdentity person(TokenClaims claims) {
    return users
        .findBySubject(claims.subject())
        .map(user -> identity(user, claims.roles()))
        .orElseGet(() -> signIn(claims));
  }

  /** Whether she still belongs here; somebody new does. */
  public boolean belongs(TokenClaims claims) {
    return users.findBySubject(claims.subject()).map(User::isActive).orElse(true);
  }

  private User register(TokenClaims claims) {
    User user =
        new User(
            claims.subject(),
            claims.username(),
            email(claims),
            displayName(claims),
            type(claims.roles()));
    if (claims.locale() != null) {
      user.prefer(
          Locale.forLanguageTag(claims.locale()),
          user.getZone(),
          user.getTheme(),
          user.getDensity());
    }
    users.add(user);
    return user;
  }

  private static UserType type(Set<String> roles) {
    if (roles.contains(Role.ADMINISTRATOR)) {
      return UserType.ADMIN;
    }
    return roles.contains(Role.STAFF) ? UserType.STAFF : UserType.DEVELOPER;
  }

  private static String email(TokenClaims claims) {
    return claims.email() == null ? claims.username() + "@invalid" : claims.email();
  }

  private static String displayName(TokenClaims claims) {
    return claims.name() == null ? claims.username() : claims.name();
  }

  private static CallerIdentity identity(User user, Set<String> roles) {
    return new CallerIdentity(
        user.getId(),
        user.getPublicId(),
        user.getDisplayName(),
        user.getCompanyId(),
        roles,
        user.getLocale(),
        user.getZone());
  }
}

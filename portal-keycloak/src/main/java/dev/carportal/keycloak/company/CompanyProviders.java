package dev.carportal.keycloak.company;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** The companies that sign their own people in, and the domains of e-mail that are theirs. */
public final class CompanyProviders {
  /** Marks a provider that the portal connected; what the portal says of it stands beside it. */
  public static final String MARK = "portal.company";

  /** Whether people of the company may sign in with a password of ours too. */
  static final String LOCAL = "portal.local-sign-in";

  /** Whether the company's provider asks for a second factor itself. */
  static final String SECOND_FACTOR = "portal.second-factor";

  private CompanyProviders() {}

  /** The provider that signs in whoever has this address; empty if her company has none. */
  static Optional<IdentityProviderModel> of(KeycloakSession session, @Nullable String address) {
    String domain = domain(address);
    OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
    if (domain == null || !organizations.isEnabled()) {
      return Optional.empty();
    }
    OrganizationModel company = organizations.getByDomainName(domain);
    return company == null || !company.isEnabled()
        ? Optional.empty()
        : company
            .getIdentityProviders()
            .filter(provider -> provider.isEnabled() && isSaid(provider, MARK))
            .findFirst();
  }

  /** Whether an address is in a domain that this provider's company owns. */
  static boolean owns(
      KeycloakSession session, IdentityProviderModel provider, @Nullable String address) {
    return of(session, address)
        .filter(owner -> owner.getAlias().equals(provider.getAlias()))
        .isPresent();
  }

  static boolean isSaid(IdentityProviderModel provider, String what) {
    return Boolean.parseBoolean(provider.getConfig().get(what));
  }

  /** Our own people are signed in by nobody but us. */
  static boolean isStaff(RealmModel realm, UserModel user) {
    RoleModel staff = realm.getRole("staff");
    return staff != null && user.hasRole(staff);
  }

  private static @Nullable String domain(@Nullable String address) {
    if (address == null) {
      return null;
    }
    int at = address.lastIndexOf('@');
    return at < 1 ? null : address.substring(at + 1).strip().toLowerCase(Locale.ROOT);
  }
}

package dev.carportal.keycloak.company;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.broker.IdpCreateUserIfUniqueAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * The first time somebody comes from her company: she gets an account, or the one that her address
 * has already. Only addresses in a domain that the company owns count; what an account was given
 * before anybody had proved the address is taken from it.
 */
final class CompanyAccount extends IdpCreateUserIfUniqueAuthenticator {
  @Override
  protected void authenticateImpl(
      AuthenticationFlowContext context,
      SerializedBrokeredIdentityContext kept,
      BrokeredIdentityContext brought) {
    IdentityProviderModel provider = brought.getIdpConfig();
    if (!CompanyProviders.owns(context.getSession(), provider, brought.getEmail())) {
      refuse(context, "company_address", "portalCompanyAddress");
      return;
    }
    UserModel known =
        context.getSession().users().getUserByEmail(context.getRealm(), brought.getEmail());
    if (known == null) {
      super.authenticateImpl(context, kept, brought);
      join(context, provider);
    } else if (!known.isEnabled() || CompanyProviders.isStaff(context.getRealm(), known)) {
      refuse(context, "company_account", "portalCompanyAccount");
    } else {
      take(context, known);
      join(context, provider);
    }
  }

  /** Not managed by it: an account outlives the connection with her company. */
  private static void join(AuthenticationFlowContext context, IdentityProviderModel provider) {
    OrganizationProvider organizations =
        context.getSession().getProvider(OrganizationProvider.class);
    OrganizationModel company = organizations.getById(provider.getOrganizationId());
    UserModel user = context.getUser();
    if (user != null && company != null && !organizations.isMember(company, user)) {
      organizations.addMember(company, user);
    }
  }

  private static void take(AuthenticationFlowContext context, UserModel known) {
    if (!known.isEmailVerified()) {
      forget(context, known);
      known.setEmailVerified(true);
    }
    context.setUser(known);
    context.success();
  }

  /** Whoever opened the account never proved that the address is hers. */
  private static void forget(AuthenticationFlowContext context, UserModel known) {
    List<CredentialModel> credentials =
        known.credentialManager().getStoredCredentialsStream().toList();
    credentials.forEach(
        credential -> known.credentialManager().removeStoredCredentialById(credential.getId()));
    List<UserSessionModel> sessions =
        context.getSession().sessions().getUserSessionsStream(context.getRealm(), known).toList();
    sessions.forEach(
        open -> AuthenticationManager.backchannelLogout(context.getSession(), open, true));
  }

  private static void refuse(AuthenticationFlowContext context, String error, String said) {
    context.getEvent().error(error);
    context.failureChallenge(
        AuthenticationFlowError.ACCESS_DENIED,
        context.form().setError(said).createErrorPage(Response.Status.FORBIDDEN));
  }
}

package dev.carportal.clients.sso.service;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.identity.sso.service.ConnectProvider;
import dev.carportal.identity.sso.service.SsoAdministration;
import dev.carportal.identity.sso.service.SsoDetails;
import dev.carportal.identity.sso.service.SsoOwner;
import dev.carportal.identity.sso.service.SsoTestStep;
import dev.carportal.identity.user.model.UserType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Connects a company that signs in its own people. */
@Stateless
@RolesAllowed("administrator")
public class CompanySsoService {
  @Inject private CompanyRepository companies;
  @Inject private SsoAdministration administration;

  /** How this company signs in its people. */
  public CompanySso details(UUID company) {
    SsoOwner owner = owner(company);
    return new CompanySso(owner.name(), administration.details(owner));
  }

  /** Tries what was typed for this company. */
  public List<SsoTestStep> test(UUID company, ConnectProvider typed, Locale locale) {
    return administration.test(owner(company), typed, locale);
  }

  /** Keeps how this company signs in its people. */
  public void connect(UUID company, ConnectProvider command) {
    administration.connect(owner(company), command);
  }

  /** Takes this company's provider into use, or out of it. */
  public void use(UUID company, boolean inUse, int expectedVersion) {
    administration.use(owner(company), inUse, expectedVersion);
  }

  /** Removes this company's provider. */
  public void remove(UUID company, int expectedVersion) {
    administration.remove(owner(company), expectedVersion);
  }

  /** The link for this company's intranet and how it stands, for all staff. */
  @RolesAllowed("staff")
  public SsoDetails standing(UUID company) {
    return administration.details(owner(company));
  }

  private SsoOwner owner(UUID id) {
    Company company = companies.get(id);
    return new SsoOwner(
        company.getId(),
        company.getSlug(),
        company.getName(),
        UserType.valueOf(company.getType().name()));
  }
}

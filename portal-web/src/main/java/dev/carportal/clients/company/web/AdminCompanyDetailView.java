package dev.carportal.clients.company.web;

import dev.carportal.clients.client.model.CooperationLevel;
import dev.carportal.clients.company.service.ClassifyCompany;
import dev.carportal.clients.company.service.CompanyDetails;
import dev.carportal.clients.company.service.CompanyService;
import dev.carportal.clients.sso.service.CompanySsoService;
import dev.carportal.identity.sso.service.SsoDetails;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One company with its people. */
@Named
@ViewScoped
public class AdminCompanyDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CompanyService companies;
  @Inject private CompanySsoService signIns;
  @Inject private Caller caller;

  private String id;
  private CompanyDetails company;
  private SsoDetails sso;
  private @Nullable CooperationLevel level;

  public void load() {
    company = companies.details(Params.id("Company", id));
    level = company.level();
    sso = signIns.standing(company.id());
  }

  /** Keeps how close we work with it. */
  public String classify() {
    try {
      companies.classify(new ClassifyCompany(company.id(), company.version(), level));
    } catch (PortalException e) {
      company = companies.details(company.id());
      throw e;
    }
    Toast.say("clients", "company.detail.message.classified", company.name());
    return "/admin/clients/company/detail?faces-redirect=true&id=" + id;
  }

  public CooperationLevel[] getLevels() {
    return CooperationLevel.values();
  }

  public CompanyDetails getCompany() {
    return company;
  }

  /** How the company signs in its own people. */
  public SsoDetails getSso() {
    return sso;
  }

  /** Whether the caller may change how. */
  public boolean isSsoChangeable() {
    return caller.has(Role.ADMINISTRATOR);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable CooperationLevel getLevel() {
    return level;
  }

  public void setLevel(@Nullable CooperationLevel level) {
    this.level = level;
  }
}

package dev.carportal.clients.company.web;

import dev.carportal.clients.client.model.CooperationLevel;
import dev.carportal.clients.company.service.ClassifyCompany;
import dev.carportal.clients.company.service.CompanyDetails;
import dev.carportal.clients.company.service.CompanyService;
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

  private String id;
  private CompanyDetails company;
  private @Nullable CooperationLevel level;

  public void load() {
    company = companies.details(Params.id("Company", id));
    level = company.level();
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

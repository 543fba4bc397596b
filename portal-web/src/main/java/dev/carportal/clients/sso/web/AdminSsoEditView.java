package dev.carportal.clients.sso.web;

import dev.carportal.clients.sso.service.CompanySso;
import dev.carportal.clients.sso.service.CompanySsoService;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.service.SsoDetails;
import dev.carportal.identity.sso.service.SsoTestStep;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** How a company signs in its own people, to be connected, tried and taken into use. */
@Named
@RequestScoped
public class AdminSsoEditView {
  @Inject private CompanySsoService companies;
  @Inject private Preferences preferences;

  private final SsoForm form = new SsoForm();
  private UUID company;
  private String name;
  private SsoDetails sso;
  private List<SsoTestStep> tested = List.of();

  @PostConstruct
  void show() {
    company =
        Params.id(
            "Company",
            FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id"));
    CompanySso known = companies.details(company);
    name = known.name();
    sso = known.sso();
    form.show(sso);
  }

  /** Tries what was typed; nothing is kept. */
  public void test() {
    tested = companies.test(company, form.command(), preferences.getLocale());
  }

  /** Keeps what was typed. */
  public String save() {
    companies.connect(company, form.command());
    Toast.say("clients", "sso.edit.message.saved", name);
    return again();
  }

  /** Takes the provider into use. */
  public String use() {
    companies.use(company, true, form.getVersion());
    Toast.say("clients", "sso.edit.message.used", name);
    return again();
  }

  /** Takes the provider out of use. */
  public String rest() {
    companies.use(company, false, form.getVersion());
    Toast.say("clients", "sso.edit.message.rested", name);
    return again();
  }

  /** Removes the provider. */
  public String remove() {
    companies.remove(company, form.getVersion());
    Toast.say("clients", "sso.edit.message.removed", name);
    return again();
  }

  private String again() {
    return "/admin/clients/sso/edit?faces-redirect=true&id=" + company;
  }

  public SsoProtocol[] getProtocols() {
    return SsoProtocol.values();
  }

  public SsoForm getForm() {
    return form;
  }

  public UUID getCompany() {
    return company;
  }

  public String getName() {
    return name;
  }

  public SsoDetails getSso() {
    return sso;
  }

  public List<SsoTestStep> getTested() {
    return tested;
  }
}

package dev.carportal.clients.partner.web;

import dev.carportal.clients.partner.service.ChangePartner;
import dev.carportal.clients.partner.service.MakePartner;
import dev.carportal.clients.partner.service.NewSecret;
import dev.carportal.clients.partner.service.PartnerDesk;
import dev.carportal.clients.partner.service.PartnerDetails;
import dev.carportal.clients.partner.service.PartnerService;
import dev.carportal.clients.registration.service.CompanyChoice;
import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.partner.model.PartnerPlan;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.gateway.model.ApiFace;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access for a new system of a partner, or other access for a known one. */
@Named
@ViewScoped
public class AdminPartnerEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PartnerService partners;
  @Inject private PartnerDesk desk;

  private @Nullable String id;
  private @Nullable UUID company;
  private int version;
  private String name = "";
  private String reason = "";
  private Set<ApiFace> faces = EnumSet.noneOf(ApiFace.class);
  private PartnerPlan plan = PartnerPlan.STANDARD;
  private @Nullable Integer perMinute;
  private @Nullable Integer perDay;
  private boolean certificateBound;
  private List<CompanyChoice> companies = List.of();

  public void load() {
    if (id == null) {
      companies = partners.companies();
      return;
    }
    PartnerDetails known = partners.details(Params.id("Partner", id));
    version = known.version();
    name = known.name();
    faces = EnumSet.noneOf(ApiFace.class);
    faces.addAll(known.faces().all());
    plan = known.plan();
    perMinute = known.perMinute();
    perDay = known.perDay();
    certificateBound = known.certificateBound();
  }

  /** Makes it, or keeps what was changed. */
  public String save() {
    return isKnown() ? change() : make();
  }

  private String make() {
    NewSecret made =
        desk.make(
            new MakePartner(company, name, reason, new ApiFaces(faces), plan, certificateBound));
    AdminPartnerDetailView.showOnce(made);
    Toast.say("clients", "partner.edit.message.made", made.clientId());
    return detail(made.id().toString());
  }

  private String change() {
    desk.change(
        new ChangePartner(
            Params.id("Partner", id),
            version,
            name,
            new ApiFaces(faces),
            plan,
            perMinute,
            perDay,
            certificateBound));
    Toast.say("clients", "partner.edit.message.changed", name);
    return detail(String.valueOf(id));
  }

  private static String detail(String of) {
    return "/admin/clients/partner/detail?faces-redirect=true&id=" + of;
  }

  public boolean isKnown() {
    return id != null;
  }

  public List<CompanyChoice> getCompanies() {
    return companies;
  }

  public ApiFace[] getAllFaces() {
    return ApiFace.values();
  }

  public PartnerPlan[] getPlans() {
    return PartnerPlan.values();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable UUID getCompany() {
    return company;
  }

  public void setCompany(@Nullable UUID company) {
    this.company = company;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public ApiFace[] getFaces() {
    return faces.toArray(ApiFace[]::new);
  }

  public void setFaces(ApiFace[] chosen) {
    this.faces = EnumSet.noneOf(ApiFace.class);
    this.faces.addAll(List.of(chosen));
  }

  public PartnerPlan getPlan() {
    return plan;
  }

  public void setPlan(PartnerPlan plan) {
    this.plan = plan;
  }

  public @Nullable Integer getPerMinute() {
    return perMinute;
  }

  public void setPerMinute(@Nullable Integer perMinute) {
    this.perMinute = perMinute;
  }

  public @Nullable Integer getPerDay() {
    return perDay;
  }

  public void setPerDay(@Nullable Integer perDay) {
    this.perDay = perDay;
  }

  public boolean isCertificateBound() {
    return certificateBound;
  }

  public void setCertificateBound(boolean certificateBound) {
    this.certificateBound = certificateBound;
  }
}

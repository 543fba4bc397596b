package dev.carportal.identity.emergency.web;

import dev.carportal.identity.emergency.service.AskForEmergency;
import dev.carportal.identity.emergency.service.EmergencyService;
import dev.carportal.identity.user.model.CompanyFace;
import dev.carportal.platform.faces.web.Toast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for emergency access to one company's things. */
@Named
@RequestScoped
public class AdminEmergencyEditView {
  @Inject private EmergencyService emergencies;

  private @Nullable UUID company;
  private @Nullable String reason;
  private int minutes = 60;

  /** Asks. */
  public String ask() {
    UUID id = emergencies.ask(new AskForEmergency(company, reason == null ? "" : reason, minutes));
    Toast.say("identity", "emergency.edit.message.asked");
    return "/admin/identity/emergency/detail?faces-redirect=true&id=" + id;
  }

  public List<CompanyFace> getCompanies() {
    return emergencies.listCompanies();
  }

  /** For how many minutes it can be asked. */
  public List<Integer> getTimes() {
    return List.of(15, 30, 60, 120, 240);
  }

  public @Nullable UUID getCompany() {
    return company;
  }

  public void setCompany(@Nullable UUID company) {
    this.company = company;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }
}

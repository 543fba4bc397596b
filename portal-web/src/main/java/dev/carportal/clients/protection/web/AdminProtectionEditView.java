package dev.carportal.clients.protection.web;

import dev.carportal.clients.protection.service.CompanyKeyDetails;
import dev.carportal.clients.protection.service.CompanyKeyService;
import dev.carportal.clients.protection.service.DestroyCompanyKey;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a company's files. */
@Named
@RequestScoped
public class AdminProtectionEditView {
  private static final String PAGE = "/admin/clients/protection/edit?faces-redirect=true&id=";

  @Inject private CompanyKeyService keys;

  private String id;
  private @Nullable CompanyKeyDetails details;
  private @Nullable String name;
  private @Nullable String reason;

  /** Gives the company a fresh key. */
  public String renew() {
    int files = keys.renew(company());
    Toast.say("clients", "protection.edit.message.renewed", files);
    return PAGE + id;
  }

  /** Destroys the company's keys. */
  public String destroy() {
    long lost = keys.destroy(new DestroyCompanyKey(company(), text(name), text(reason)));
    Toast.say("clients", "protection.edit.message.destroyed", lost);
    return PAGE + id;
  }

  /** How things stand. */
  public CompanyKeyDetails getDetails() {
    CompanyKeyDetails known = details;
    if (known == null) {
      known = keys.details(company());
      details = known;
    }
    return known;
  }

  private UUID company() {
    return Params.id("Company", id);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

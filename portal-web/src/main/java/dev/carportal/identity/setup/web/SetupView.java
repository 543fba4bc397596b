package dev.carportal.identity.setup.web;

import dev.carportal.identity.setup.service.SetUpPortal;
import dev.carportal.identity.setup.service.SetupService;
import dev.carportal.platform.branding.web.SiteForm;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes what an empty portal needs to know; once it knows, the page is gone. */
@Named
@RequestScoped
public class SetupView {
  @Inject private SetupService setup;
  @Inject private Preferences preferences;

  private final SiteForm site = new SiteForm();
  private @Nullable String token;
  private @Nullable String username;
  private @Nullable String email;
  private @Nullable String firstName;
  private @Nullable String lastName;
  private @Nullable String password;
  private @Nullable String repeated;

  /** Makes sure that there is something to set up. */
  public void check() {
    if (!setup.isOpen()) {
      throw new NotFoundException("Setup", null);
    }
    if (site.getAccent() == null) {
      site.setAccent("#0b6e6e");
    }
  }

  /** Sets the portal up and brings the administrator to her sign-in. */
  public void save() {
    if (password == null || !password.equals(repeated)) {
      throw InvalidInputException.of("repeated", "error.setup.repeated");
    }
    setup.setUp(
        new SetUpPortal(
            text(token),
            text(username).toLowerCase(Locale.ROOT),
            text(email),
            text(firstName),
            text(lastName),
            password,
            preferences.getLocale(),
            site.command()));
    // Not by a redirect: our policy lets no form end at another server, where the sign-in is
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseHeader("Refresh", "0;url=/admin/");
    faces.responseComplete();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  public SiteForm getSite() {
    return site;
  }

  public @Nullable String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getFirstName() {
    return firstName;
  }

  public void setFirstName(@Nullable String firstName) {
    this.firstName = firstName;
  }

  public @Nullable String getLastName() {
    return lastName;
  }

  public void setLastName(@Nullable String lastName) {
    this.lastName = lastName;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getRepeated() {
    return repeated;
  }

  public void setRepeated(@Nullable String repeated) {
    this.repeated = repeated;
  }
}

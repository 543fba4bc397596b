package dev.carportal.identity.preference.web;

import dev.carportal.platform.faces.web.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All preferences of the person at the screen on one page. */
@Named
@RequestScoped
public class PreferenceEditView {
  @Inject private Preferences preferences;

  private String language = "";
  private String zone = "";
  private String theme = "";
  private @Nullable String density;

  @PostConstruct
  void show() {
    language = preferences.getLanguageTag();
    zone = preferences.getZone().getId();
    theme = preferences.getTheme();
    density = preferences.getDensityChosen();
  }

  /** Keeps what she chose and shows the page in it. */
  public String save() {
    preferences.chooseLanguage(language);
    preferences.chooseZone(zone);
    preferences.chooseTheme(Preferences.Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
    preferences.chooseDensity(
        density == null ? null : Preferences.Density.valueOf(density.toUpperCase(Locale.ROOT)));
    preferences.keep();
    FacesContext faces = FacesContext.getCurrentInstance();
    String said =
        ResourceBundle.getBundle("dev.carportal.i18n.identity", preferences.getLocale())
            .getString("preference.edit.message.saved");
    faces.addMessage(null, new FacesMessage(said));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return faces.getViewRoot().getViewId() + "?faces-redirect=true";
  }

  /** The time zones of the world by region and city. */
  public List<String> getZones() {
    TreeSet<String> zones = new TreeSet<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")) {
        zones.add(id);
      }
    }
    zones.add("UTC");
    zones.add(zone);
    return List.copyOf(zones);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public @Nullable String getDensity() {
    return density;
  }

  public void setDensity(@Nullable String density) {
    this.density = density;
  }
}

package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Name, logo and colour of the company whose portal this is. */
@Named
@ApplicationScoped
public class Branding {
  @Inject
  @ConfigProperty(name = "portal.brand.name.zh", defaultValue = "智驭汽车软件")
  private String nameZh;

  @Inject
  @ConfigProperty(name = "portal.brand.name.en", defaultValue = "Zhiyu Auto Software")
  private String nameEn;

  @Inject
  @ConfigProperty(name = "portal.brand.logo", defaultValue = "/resources/pictures/brand.svg")
  private String logoUrl;

  @Inject
  @ConfigProperty(name = "portal.brand.accent", defaultValue = "#0b6e6e")
  private String accent;

  @Inject
  @ConfigProperty(name = "portal.brand.icp")
  private Optional<String> icp;

  /** The company's name in the language of the page. */
  public String getName() {
    return name(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }

  public String name(Locale locale) {
    return locale.getLanguage().equals("zh") ? nameZh : nameEn;
  }

  public String getLogoUrl() {
    return logoUrl;
  }

  /** The accent colour on light surfaces, as {@code #rrggbb}. */
  public String getAccent() {
    return accent;
  }

  /** The number of the internet content provider's licence, shown at the foot in China. */
  public String getIcp() {
    return icp.orElse("");
  }

  /** The address of the style sheet that carries the accent; it changes with the colour. */
  public String getStyleUrl() {
    return "/branding.css?v=" + accent.replace("#", "");
  }
}

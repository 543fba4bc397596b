package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.service.SiteDetails;
import dev.carportal.platform.branding.service.SiteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Name, logo and colour of the company whose portal this is, for the page on screen. */
@Named
@RequestScoped
public class Branding {
  @Inject private SiteService site;

  private @Nullable SiteDetails details;

  private SiteDetails details() {
    SiteDetails known = details;
    if (known == null) {
      known = site.details();
      details = known;
    }
    return known;
  }

  /** The company's name in the language of the page. */
  public String getName() {
    return details().name(locale());
  }

  /** The address of the logo; it changes with the picture. */
  public String getLogoUrl() {
    String version = details().logoVersion();
    return version == null ? "/resources/pictures/brand.svg" : "/branding/logo?v=" + version;
  }

  /** The accent colour on light surfaces, as {@code #rrggbb}. */
  public String getAccent() {
    return details().accent();
  }

  /** The number of the internet content provider's licence, shown at the foot in China. */
  public @Nullable String getIcp() {
    return details().icpNumber();
  }

  /** What the law asks to show, in the language of the page. */
  public @Nullable String getLegal() {
    return details().legal(locale());
  }

  /** The address of the style sheet that carries the accent; it changes with the colour. */
  public String getStyleUrl() {
    return "/branding/colours.css?v=" + getAccent().substring(1);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}

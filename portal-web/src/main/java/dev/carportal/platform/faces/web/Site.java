package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The public page on screen: its language stands in its address, {@code /zh/…} or {@code /en/…}.
 */
@Named
@RequestScoped
public class Site {
  @Inject private Urls urls;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String portalUrl;

  /** The language as the address writes it, zh or en. */
  public String getLanguage() {
    String path = urls.getPath();
    return path.equals("/en") || path.startsWith("/en/") ? "en" : "zh";
  }

  public Locale getLocale() {
    return getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** The language for {@code lang} and {@code hreflang}. */
  public String getLanguageTag() {
    return getLocale().toLanguageTag();
  }

  /** The address of a public page in the language on screen. */
  public String url(String path) {
    return "/" + getLanguage() + path;
  }

  /** The page on screen in a language, zh or en, with its filters. */
  public String in(String language) {
    String here = urls.without("cursor");
    String rest = here.replaceFirst("^/(zh|en)(?=/|\\?|$)", "");
    return "/" + language + (rest.isEmpty() ? "/" : rest);
  }

  /** Whether the page on screen is this one or lies below it. */
  public boolean isAt(String path) {
    String here = urls.getPath();
    return here.equals(url(path)) || here.startsWith(url(path) + "/");
  }

  /** The address of this page for search engines and for those who share it. */
  public String getCanonical() {
    return absolute(urls.without("cursor"));
  }

  /** A path with the server's name before it. */
  public String absolute(String path) {
    return portalUrl + path;
  }
}

package dev.carportal.platform.branding.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds and keeps whose portal it is. */
@ApplicationScoped
public class SiteSettingsRepository {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  /** The settings, if the portal has been set up. */
  public Optional<SiteSettings> find() {
    return em.createNamedQuery(SiteSettings_.QUERY_SITE_SETTINGS_ALL, SiteSettings.class)
        .getResultStream()
        .findFirst();
  }

  /** The company's own logo, if it has given one. */
  public Optional<Logo> findLogo() {
    return em.createNamedQuery(SiteSettings_.QUERY_SITE_SETTINGS_LOGO, Logo.class)
        .getResultStream()
        .findFirst();
  }

  public void add(SiteSettings settings) {
    em.persist(settings);
  }
}

package dev.carportal.platform.branding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.platform.persistence.model.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SiteSettingsTest {
  @Test
  void the_logo_is_kept_with_its_type() {
    TestDatabase.showcase(
        em -> {
          SiteSettings site = site();
          site.showLogo("image/png", new byte[] {1, 2, 3}, Instant.now());
          em.persist(site);
          em.flush();
          Logo logo =
              em.createNamedQuery(SiteSettings_.QUERY_SITE_SETTINGS_LOGO, Logo.class)
                  .getSingleResult();
          assertThat(logo.type()).isEqualTo("image/png");
          assertThat(logo.picture()).containsExactly(1, 2, 3);
        });
  }

  @Test
  void a_portal_is_set_up_once() {
    TestDatabase.showcase(
        em -> {
          em.persist(site());
          em.persist(site());
          assertThatThrownBy(em::flush).isInstanceOf(PersistenceException.class);
        });
  }

  private static SiteSettings site() {
    return new SiteSettings("极光", "Aurora", "#0b6e6e", "portal@example.com");
  }
}

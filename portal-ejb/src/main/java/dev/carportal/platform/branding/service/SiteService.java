package dev.carportal.platform.branding.service;

import dev.carportal.platform.branding.model.Logo;
import dev.carportal.platform.branding.model.SiteSettings;
import dev.carportal.platform.branding.model.SiteSettingsRepository;
import dev.carportal.platform.error.model.NotAllowedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whose portal it is, and lets administrators change it. */
@Stateless
@RolesAllowed({"administrator", "system"})
public class SiteService {
  private static final Logger LOG = LoggerFactory.getLogger(SiteService.class);

  @Inject private SiteSettingsRepository settings;
  @Inject private SiteCache cache;
  @Inject private Clock clock;
  @Inject private Event<SiteChanged> changed;

  @Inject
  @ConfigProperty(name = "portal.brand.name.zh", defaultValue = "智驭汽车软件")
  private String nameZh;

  @Inject
  @ConfigProperty(name = "portal.brand.name.en", defaultValue = "Zhiyu Auto Software")
  private String nameEn;

  @Inject
  @ConfigProperty(name = "portal.brand.accent", defaultValue = "#0b6e6e")
  private String accent;

  @Inject
  @ConfigProperty(name = "portal.brand.icp")
  private Optional<String> icp;

  @Inject
  @ConfigProperty(name = "portal.mail.from", defaultValue = "portal@example.com")
  private String mailSender;

  /** Whose portal it is, at most half a minute old; joins no transaction of another database. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SiteDetails details() {
    return cache.get(this::current);
  }

  /** Whose portal it is now, to change it. */
  public SiteDetails current() {
    return settings.find().map(SiteService::details).orElseGet(this::defaults);
  }

  /** The company's own logo; none while the portal's is shown. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Logo> logo() {
    return settings.findLogo();
  }

  /** Changes whose portal it is. */
  public void change(@Valid ChangeSite command) {
    Optional<SiteSettings> known = settings.find();
    known.ifPresent(site -> site.expectVersion(command.expectedVersion()));
    keep(known.orElseGet(() -> made(command)), command);
  }

  /**
   * Says for the first time whose portal it is; the caller has made sure that she may.
   *
   * @throws NotAllowedException if somebody has said it before
   */
  @PermitAll
  public void setUp(@Valid ChangeSite command) {
    if (settings.find().isPresent()) {
      throw new NotAllowedException("error.setup.done");
    }
    keep(made(command), command);
  }

  private SiteSettings made(ChangeSite command) {
    SiteSettings site =
        new SiteSettings(command.nameZh(), command.nameEn(), colour(command), command.mailSender());
    settings.add(site);
    return site;
  }

  private void keep(SiteSettings site, ChangeSite command) {
    site.present(command.nameZh(), command.nameEn(), colour(command), command.mailSender());
    site.declare(command.icpNumber(), command.legalZh(), command.legalEn());
    byte[] logo = command.logo();
    if (logo != null) {
      site.showLogo(LogoCheck.mediaType(logo), logo, clock.instant());
    }
    changed.fire(new SiteChanged());
    LOG.info("The site settings were changed");
  }

  private static String colour(ChangeSite command) {
    return command.accent().toLowerCase(Locale.ROOT);
  }

  private SiteDetails defaults() {
    return new SiteDetails(
        false, 0, nameZh, nameEn, accent, mailSender, icp.orElse(null), null, null, null);
  }

  private static SiteDetails details(SiteSettings site) {
    return new SiteDetails(
        true,
        site.getRowVersion(),
        site.getNameZh(),
        site.getNameEn(),
        site.getAccent(),
        site.getMailSender(),
        site.getIcpNumber(),
        site.getLegalZh(),
        site.getLegalEn(),
        site.getLogoChangedAt() == null
            ? null
            : Long.toHexString(site.getLogoChangedAt().toEpochMilli()));
  }
}

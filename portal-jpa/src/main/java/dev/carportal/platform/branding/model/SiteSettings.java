package dev.carportal.platform.branding.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the company presents itself on every page; there is one row, or none before the set-up. */
@Entity
@Table(schema = "platform", name = "site_settings")
@NamedQuery(name = "SiteSettings.all", query = "select s from SiteSettings s")
@NamedQuery(
    name = "SiteSettings.logo",
    query =
        "select new dev.carportal.platform.branding.model.Logo(s.logoType, s.logo) from"
            + " SiteSettings s where s.logoType is not null")
public class SiteSettings extends BaseEntity implements Audited {
  public static final int NAME_MAX = 100;

  @Column(updatable = false)
  private boolean single = true;

  @NotBlank
  @Size(max = NAME_MAX)
  @Column(name = "name_zh")
  private String nameZh;

  @NotBlank
  @Size(max = NAME_MAX)
  @Column(name = "name_en")
  private String nameEn;

  @NotBlank
  @Pattern(regexp = "#[0-9a-f]{6}")
  private String accent;

  @Email
  @NotBlank
  @Size(max = 254)
  @Column(name = "mail_sender")
  private String mailSender;

  @Size(max = 100)
  @Column(name = "icp_number")
  private String icpNumber;

  @Size(max = 500)
  @Column(name = "legal_zh")
  private String legalZh;

  @Size(max = 500)
  @Column(name = "legal_en")
  private String legalEn;

  @Column(name = "logo_type")
  private String logoType;

  @SuppressWarnings("UnusedVariable") // read by the query SiteSettings.logo alone
  private byte[] logo;

  @Column(name = "logo_changed_at")
  private Instant logoChangedAt;

  protected SiteSettings() {} // for JPA

  /**
   * Says whose portal this is.
   *
   * @param accent a colour as {@code #rrggbb}, in lower case
   */
  public SiteSettings(String nameZh, String nameEn, String accent, String mailSender) {
    this.nameZh = nameZh;
    this.nameEn = nameEn;
    this.accent = accent;
    this.mailSender = mailSender;
  }

  /** Changes name, colour and sender. */
  public void present(String newNameZh, String newNameEn, String newAccent, String newSender) {
    this.nameZh = newNameZh;
    this.nameEn = newNameEn;
    this.accent = newAccent;
    this.mailSender = newSender;
  }

  /**
   * Changes what the law asks to show.
   *
   * @param number of the licence as an internet content provider in China; null for none
   */
  public void declare(@Nullable String number, @Nullable String zh, @Nullable String en) {
    this.icpNumber = number;
    this.legalZh = zh;
    this.legalEn = en;
  }

  /** Shows another logo. */
  public void showLogo(String type, byte[] picture, Instant now) {
    this.logoType = type;
    this.logo = picture.clone();
    this.logoChangedAt = now;
  }

  public String getNameZh() {
    return nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public String getAccent() {
    return accent;
  }

  public String getMailSender() {
    return mailSender;
  }

  public @Nullable String getIcpNumber() {
    return icpNumber;
  }

  public @Nullable String getLegalZh() {
    return legalZh;
  }

  public @Nullable String getLegalEn() {
    return legalEn;
  }

  /** When the logo was last changed; null while the portal's own is shown. */
  public @Nullable Instant getLogoChangedAt() {
    return logoChangedAt;
  }

  /** Nobody's but ours. */
  @Override
  public @Nullable Long getCompanyId() {
    return null;
  }
}

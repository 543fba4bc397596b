package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.service.ChangeSite;
import dev.carportal.platform.branding.service.SiteDetails;
import dev.carportal.platform.error.model.InvalidInputException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What is typed on the pages that say whose portal it is. */
public class SiteForm {
  private static final int LOGO_MAX = 512 * 1024;

  private @Nullable String nameZh;
  private @Nullable String nameEn;
  private @Nullable String accent;
  private @Nullable String mailSender;
  private @Nullable String icpNumber;
  private @Nullable String legalZh;
  private @Nullable String legalEn;
  private @Nullable Part logo;
  private int version;

  /** Fills the form with what is known. */
  void show(SiteDetails site) {
    nameZh = site.nameZh();
    nameEn = site.nameEn();
    accent = site.accent();
    mailSender = site.mailSender();
    icpNumber = site.icpNumber();
    legalZh = site.legalZh();
    legalEn = site.legalEn();
    version = site.version();
  }

  /** What was typed, as a command. */
  public ChangeSite command() {
    return new ChangeSite(
        text(nameZh),
        text(nameEn),
        text(accent),
        text(mailSender),
        icpNumber,
        legalZh,
        legalEn,
        picture(),
        version);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private byte @Nullable [] picture() {
    Part chosen = logo;
    if (chosen == null || chosen.getSize() == 0) {
      return null;
    }
    if (chosen.getSize() > LOGO_MAX) {
      throw InvalidInputException.of("logo", "error.logo.tooLarge", LOGO_MAX / 1024);
    }
    try (InputStream in = chosen.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("A logo did not arrive whole", e);
    }
  }

  public @Nullable String getNameZh() {
    return nameZh;
  }

  public void setNameZh(@Nullable String nameZh) {
    this.nameZh = nameZh;
  }

  public @Nullable String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = nameEn;
  }

  public @Nullable String getAccent() {
    return accent;
  }

  public void setAccent(@Nullable String accent) {
    this.accent = accent;
  }

  public @Nullable String getMailSender() {
    return mailSender;
  }

  public void setMailSender(@Nullable String mailSender) {
    this.mailSender = mailSender;
  }

  public @Nullable String getIcpNumber() {
    return icpNumber;
  }

  public void setIcpNumber(@Nullable String icpNumber) {
    this.icpNumber = icpNumber;
  }

  public @Nullable String getLegalZh() {
    return legalZh;
  }

  public void setLegalZh(@Nullable String legalZh) {
    this.legalZh = legalZh;
  }

  public @Nullable String getLegalEn() {
    return legalEn;
  }

  public void setLegalEn(@Nullable String legalEn) {
    this.legalEn = legalEn;
  }

  public @Nullable Part getLogo() {
    return logo;
  }

  public void setLogo(@Nullable Part logo) {
    this.logo = logo;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

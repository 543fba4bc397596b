package dev.carportal.identity.sso.web;

import dev.carportal.identity.sso.service.SsoRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells somebody in plain words why she did not come in by her company, and what she can do. */
@Named
@RequestScoped
public class DoorstepView {
  private SsoNotice notice() {
    Object told =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .get(SsoNotice.ATTRIBUTE);
    return told instanceof SsoNotice notice ? notice : new SsoNotice(SsoRefusal.UNKNOWN);
  }

  /** The key of what is said. */
  public String getWhy() {
    return notice().why().name().toLowerCase(java.util.Locale.ROOT);
  }

  public @Nullable String getCompany() {
    SsoNotice notice = notice();
    return notice.door() == null ? null : notice.door().companyName();
  }

  /** The link once more; null if there is nothing to try again. */
  public @Nullable String getAgain() {
    SsoNotice notice = notice();
    return notice.why() != SsoRefusal.AWAY || notice.door() == null || notice.target() == null
        ? null
        : "/sso/"
            + notice.door().slug()
            + "?to="
            + URLEncoder.encode(notice.target(), StandardCharsets.UTF_8);
  }

  /** Where a password of ours leads to the same page; null if her company wants none. */
  public @Nullable String getLocal() {
    SsoNotice notice = notice();
    return notice.why() == SsoRefusal.AWAY && notice.door() != null && notice.door().localSignIn()
        ? notice.target()
        : null;
  }

  /** Whether somebody else is signed in here, who can be signed out. */
  public boolean isOther() {
    return notice().why() == SsoRefusal.OTHER;
  }
}

package dev.carportal.identity.session.web;

import dev.carportal.identity.session.service.SessionRow;
import dev.carportal.identity.session.service.SessionService;
import dev.carportal.identity.session.service.SignOutService;
import dev.carportal.platform.faces.web.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where the person at the screen is signed in, and how she ends it. */
@Named
@RequestScoped
public class SessionListView {
  @Inject private SessionService sessions;
  @Inject private SignOutService signOut;
  @Inject private Preferences preferences;
  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "portal.oidc.url", defaultValue = "http://localhost:8180/realms/portal")
  private String provider;

  @Inject
  @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
  private String home;

  private List<SessionRow> rows = List.of();

  @PostConstruct
  void show() {
    rows = sessions.list(sid());
  }

  /** Signs her out at one of her devices. */
  public String end(UUID session) {
    signOut.signOutAt(session);
    return said("session.list.message.ended");
  }

  /** Signs her out everywhere but here. */
  public String endOthers() {
    String current = sid();
    if (current != null) {
      signOut.signOutElsewhere(current);
    }
    return said("session.list.message.endedOthers");
  }

  /** Where she sets up and takes away second factors and changes her password, and comes back. */
  public String getAccountUrl() {
    return provider
        + "/account/account-security/signing-in?referrer=portal-web&referrer_uri="
        + URLEncoder.encode(home + "/portal/", StandardCharsets.UTF_8);
  }

  public List<SessionRow> getRows() {
    return rows;
  }

  private @Nullable String sid() {
    return SessionGate.sid(request);
  }

  private String said(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String text =
        ResourceBundle.getBundle("dev.carportal.i18n.identity", preferences.getLocale())
            .getString(key);
    faces.addMessage(null, new FacesMessage(text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return faces.getViewRoot().getViewId() + "?faces-redirect=true";
  }
}

package dev.carportal.identity.policy.web;

import dev.carportal.identity.policy.service.ChangePolicy;
import dev.carportal.identity.policy.service.PolicyDesk;
import dev.carportal.identity.policy.service.PolicyDetails;
import dev.carportal.identity.policy.service.PolicyService;
import dev.carportal.identity.sso.service.SsoService;
import dev.carportal.platform.faces.web.Preferences;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** How a company's people sign in, as their administrator wants it. */
@Named
@RequestScoped
public class PolicyEditView {
  @Inject private PolicyService policies;
  @Inject private PolicyDesk desk;
  @Inject private SsoService sso;
  @Inject private Preferences preferences;

  private @Nullable String link;
  private boolean secondFactor;
  private int version;

  @PostConstruct
  void show() {
    PolicyDetails policy = policies.get();
    secondFactor = policy.secondFactor();
    version = policy.version();
    link = sso.ownLink().orElse(null);
  }

  /** Keeps what she chose. */
  public String save() {
    desk.change(new ChangePolicy(secondFactor, version));
    FacesContext faces = FacesContext.getCurrentInstance();
    String said =
        ResourceBundle.getBundle("dev.carportal.i18n.identity", preferences.getLocale())
            .getString(secondFactor ? "policy.edit.message.asked" : "policy.edit.message.notAsked");
    faces.addMessage(null, new FacesMessage(said));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return faces.getViewRoot().getViewId() + "?faces-redirect=true";
  }

  /** What stands on the company's intranet; null if it does not sign in its own people. */
  public @Nullable String getLink() {
    return link;
  }

  public boolean isSecondFactor() {
    return secondFactor;
  }

  public void setSecondFactor(boolean secondFactor) {
    this.secondFactor = secondFactor;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

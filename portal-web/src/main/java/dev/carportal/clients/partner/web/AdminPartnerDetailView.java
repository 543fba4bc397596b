package dev.carportal.clients.partner.web;

import dev.carportal.clients.partner.service.NewSecret;
import dev.carportal.clients.partner.service.PartnerDesk;
import dev.carportal.clients.partner.service.PartnerDetails;
import dev.carportal.clients.partner.service.PartnerService;
import dev.carportal.identity.partner.model.PartnerStatus;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One system of a partner: what it may do, what it does, and its secret. */
@Named
@ViewScoped
public class AdminPartnerDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where a new secret waits for the one page that shows it. */
  static final String SECRET = "partner.secret";

  @Inject private PartnerService partners;
  @Inject private PartnerDesk desk;

  private String id;
  private int version;
  private @Nullable PartnerDetails partner;
  private transient @Nullable NewSecret secret;

  public void load() {
    PartnerDetails known = getPartner();
    version = known.version();
    Object waiting =
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().remove(SECRET);
    if (waiting instanceof NewSecret made && made.id().equals(known.id())) {
      secret = made;
    }
  }

  /** Gives it another secret, which the next page shows once. */
  public String rotate() {
    NewSecret made = desk.rotate(getPartner().id(), version);
    showOnce(made);
    Toast.say("clients", "partner.detail.message.rotated", made.clientId());
    return again();
  }

  /** Stops it for a while, or lets it call again. */
  public String toggle() {
    if (isPaused()) {
      desk.resume(getPartner().id(), version);
      Toast.say("clients", "partner.detail.message.resumed", getPartner().name());
    } else {
      desk.pause(getPartner().id(), version);
      Toast.say("clients", "partner.detail.message.paused", getPartner().name());
    }
    return again();
  }

  /** Stops it for good. */
  public String remove() {
    desk.remove(getPartner().id(), version);
    Toast.say("clients", "partner.detail.message.removed", getPartner().name());
    return again();
  }

  static void showOnce(NewSecret made) {
    FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(SECRET, made);
  }

  private String again() {
    return "/admin/clients/partner/detail?faces-redirect=true&id=" + id;
  }

  public PartnerDetails getPartner() {
    PartnerDetails known = partner == null ? partners.details(Params.id("Partner", id)) : partner;
    partner = known;
    return known;
  }

  public boolean isActive() {
    return getPartner().status() == PartnerStatus.ACTIVE;
  }

  public boolean isPaused() {
    return getPartner().status() == PartnerStatus.PAUSED;
  }

  /** What it asks the identity provider for a token with; the secret only while it is shown. */
  public String getTokenCommand() {
    PartnerDetails known = getPartner();
    return "curl"
        + (known.certificateBound() ? " --cert client.pem --key client.key" : "")
        + " -d grant_type=client_credentials -d client_id="
        + known.clientId()
        + " -d client_secret="
        + (secret == null ? "$SECRET" : secret.secret())
        + " "
        + known.tokenUrl();
  }

  /** What it calls with such a token. */
  public String getCallCommand() {
    PartnerDetails known = getPartner();
    return "curl"
        + (known.certificateBound() ? " --cert client.pem --key client.key" : "")
        + " -H \"Authorization: Bearer $TOKEN\" "
        + known.apiUrl()
        + "/requests";
  }

  public @Nullable NewSecret getSecret() {
    return secret;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.service.SiteService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** Lets administrators change whose portal it is. */
@Named
@RequestScoped
public class AdminBrandingEditView {
  @Inject private SiteService sites;

  private final SiteForm site = new SiteForm();

  @PostConstruct
  void show() {
    site.show(sites.current());
  }

  /** Keeps what was typed and shows the page in it. */
  public String save() {
    sites.change(site.command());
    FacesContext faces = FacesContext.getCurrentInstance();
    String said =
        ResourceBundle.getBundle(
                "dev.carportal.i18n.platform",
                faces.getViewRoot().getLocale(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString("branding.edit.message.saved");
    faces.addMessage(null, new FacesMessage(said));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/admin/platform/branding/edit?faces-redirect=true";
  }

  public SiteForm getSite() {
    return site;
  }
}

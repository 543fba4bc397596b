package dev.carportal.platform.branding.web;

import dev.carportal.platform.branding.service.SiteService;
import dev.carportal.platform.faces.web.Toast;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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
    Toast.say("platform", "branding.edit.message.saved");
    return "/admin/platform/branding/edit?faces-redirect=true";
  }

  public SiteForm getSite() {
    return site;
  }
}

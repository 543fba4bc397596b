package dev.carportal.showcase.site.web;

import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The guided tour of the demonstration: who does what, where, in ten minutes. */
@Named
@RequestScoped
public class SiteDemoView {
  private static final List<Step> STEPS =
      List.of(
          new Step("visit", null, "/cases"),
          new Step("register", null, "/portal/register"),
          new Step("request", "lin.wei", "/portal/clients/request/edit"),
          new Step("evaluate", "anna.klein", "/admin/clients/request/list"),
          new Step("project", "chen.yu", "/admin/projects/project/list"),
          new Step("follow", "lin.wei", "/portal/projects/project/list"),
          new Step("review", "lin.wei", "/portal/projects/project/list?status=Delivered"),
          new Step("publish", "anna.klein", "/admin/projects/review/list"),
          new Step("partner", "partner-aurora", "/openapi"));

  @Inject
  @ConfigProperty(name = "portal.demo", defaultValue = "false")
  private boolean demo;

  /**
   * Opens the tour.
   *
   * @throws NotFoundException on a portal without demonstration data
   */
  public void load() {
    if (!demo) {
      throw new NotFoundException("Page", null);
    }
  }

  public List<Step> getSteps() {
    return STEPS;
  }

  /**
   * One step of the tour.
   *
   * @param key the name of its texts
   * @param account who does it; null for a visitor
   * @param address where
   */
  public record Step(String key, @Nullable String account, String address) {
    /** Whether the address is a page of the public site, which is written per language. */
    public boolean isOnSite() {
      return !address.startsWith("/portal")
          && !address.startsWith("/admin")
          && !address.equals("/openapi");
    }
  }
}

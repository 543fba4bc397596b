package dev.carportal.platform.faces.web;

import dev.carportal.platform.caller.model.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every page a menu leads to. A new page adds its line here, in the order people need the pages,
 * and its word as {@code shell.nav.<key>} to the bundle {@code platform}.
 */
@Named
@ApplicationScoped
public class Navigation {
  private static final List<NavigationItem> PORTAL =
      List.of(
          item("home", "portal.home", "/portal/index", "home", Role.CUSTOMER),
          item(
              "home",
              "portal.notifications",
              "/portal/platform/notification/list",
              "bell",
              Role.CUSTOMER),
          item(
              "clients",
              "portal.requests",
              "/portal/clients/request/list",
              "request",
              Role.CUSTOMER),
          item(
              "projects",
              "portal.projects",
              "/portal/projects/project/list",
              "project",
              Role.CUSTOMER),
          item(
              "identity", "portal.people", "/portal/identity/person/list", "people", Role.CUSTOMER),
          item(
              "identity",
              "portal.reviews",
              "/portal/identity/accessreview/list",
              "check",
              Role.CUSTOMER_ADMIN),
          item(
              "identity",
              "portal.emergencies",
              "/portal/identity/emergency/list",
              "key",
              Role.CUSTOMER_ADMIN),
          item(
              "identity",
              "portal.partners",
              "/portal/clients/partner/list",
              "key",
              Role.CUSTOMER_ADMIN),
          item(
              "identity",
              "portal.policy",
              "/portal/identity/policy/edit",
              "shield",
              Role.CUSTOMER_ADMIN),
          item(
              "identity",
              "portal.access",
              "/portal/identity/access/list",
              "shield",
              Role.CUSTOMER));

  private static final List<NavigationItem> ADMIN =
      List.of(
          item("home", "admin.home", "/admin/index", "home", Role.STAFF),
          item(
              "home",
              "admin.notifications",
              "/admin/platform/notification/list",
              "bell",
              Role.STAFF),
          item("clients", "admin.requests", "/admin/clients/request/list", "inbox", Role.STAFF),
          item(
              "clients",
              "admin.registrations",
              "/admin/clients/registration/list",
              "registration",
              Role.STAFF),
          item("clients", "admin.companies", "/admin/clients/company/list", "company", Role.STAFF),
          item(
              "clients",
              "admin.partners",
              "/admin/clients/partner/list",
              "key",
              Role.ADMINISTRATOR),
          item("identity", "admin.people", "/admin/identity/person/list", "people", Role.STAFF),
          item(
              "identity",
              "admin.accessReviews",
              "/admin/identity/accessreview/list",
              "check",
              Role.ADMINISTRATOR,
              Role.SALES),
          item(
              "identity", "admin.emergencies", "/admin/identity/emergency/list", "key", Role.STAFF),
          item("projects", "admin.projects", "/admin/projects/project/list", "project", Role.STAFF),
          item("projects", "admin.reviews", "/admin/projects/review/list", "star", Role.STAFF),
          item(
              "showcase",
              "admin.cases",
              "/admin/showcase/casestudy/list",
              "case",
              Role.SALES,
              Role.ADMINISTRATOR),
          item("identity", "admin.access", "/admin/identity/access/list", "shield", Role.STAFF),
          item("identity", "admin.rules", "/admin/identity/rule/list", "book", Role.ADMINISTRATOR),
          item(
              "platform", "admin.audit", "/admin/platform/audit/list", "audit", Role.ADMINISTRATOR),
          item("platform", "admin.jobs", "/admin/platform/job/list", "job", Role.ADMINISTRATOR),
          item(
              "platform",
              "admin.site",
              "/admin/platform/branding/edit",
              "settings",
              Role.ADMINISTRATOR));

  /** The public site: key and path under the language. */
  private static final Map<String, String> SITE = site();

  @Inject @Any private Instance<NavigationCounter> counters;

  private static Map<String, String> site() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("capabilities", "/capabilities");
    pages.put("cases", "/cases");
    return pages;
  }

  private static NavigationItem item(
      String area, String key, String outcome, String icon, String... roles) {
    return new NavigationItem(area, key, outcome, icon, List.of(roles));
  }

  /** All entries of the customers' pages, whoever may see them. */
  public List<NavigationItem> getPortal() {
    return PORTAL;
  }

  /** All entries of the staff's pages, whoever may see them. */
  public List<NavigationItem> getAdmin() {
    return ADMIN;
  }

  /** The keys of the public site's pages. */
  public List<String> getSite() {
    return List.copyOf(SITE.keySet());
  }

  /** The path of a page of the public site, without the language. */
  public String sitePath(String key) {
    return SITE.getOrDefault(key, "/");
  }

  /** The areas in which the person at the screen may see something, in order. */
  public List<String> areas(List<NavigationItem> items) {
    return permitted(items).stream().map(NavigationItem::area).distinct().toList();
  }

  /** The entries of an area that the person at the screen may see. */
  public List<NavigationItem> in(List<NavigationItem> items, String area) {
    return permitted(items).stream().filter(item -> item.area().equals(area)).toList();
  }

  private static List<NavigationItem> permitted(List<NavigationItem> items) {
    var request = FacesContext.getCurrentInstance().getExternalContext();
    List<NavigationItem> permitted = new ArrayList<>();
    for (NavigationItem item : items) {
      if (item.roles().stream().anyMatch(request::isUserInRole)) {
        permitted.add(item);
      }
    }
    return permitted;
  }

  /** Whether the page on screen belongs to this entry. */
  public boolean isCurrent(NavigationItem item) {
    return item.covers(FacesContext.getCurrentInstance().getViewRoot().getViewId());
  }

  /** How many wait behind this entry; "" if none. */
  public String waiting(NavigationItem item) {
    long count =
        counters.stream()
            .filter(counter -> counter.key().equals(item.key()))
            .mapToLong(NavigationCounter::count)
            .sum();
    return count == 0 ? "" : Long.toString(count);
  }
}

package dev.carportal.platform.help.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One topic of the help, and the others of the same pages. */
@Named
@RequestScoped
public class HelpTopicView {
  @Inject private HelpTopics topics;

  private @Nullable String page;

  /** The topic asked for; null if none was, or there is none. */
  public @Nullable HelpTopic getTopic() {
    return page == null ? null : topics.find(page, locale()).orElse(null);
  }

  /** All topics of the customers' pages, or of the staff's, and the words we use. */
  public List<HelpTopic> getTopics() {
    return java.util.stream.Stream.concat(
            topics.list(beginning(), locale()).stream(), topics.list("glossary", locale()).stream())
        .toList();
  }

  /** How the names of this audience's topics begin. */
  protected String beginning() {
    return "portal-";
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}

package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The help behind "?": one Markdown file for each page and language, at {@code
 * dev/carportal/help/<page>_<zh|en>.md}, where the page is its path without extension.
 */
@Named
@ApplicationScoped
public class HelpTopics {
  private static final String ROOT = "/dev/carportal/help/";

  private final Map<String, String> topics = new ConcurrentHashMap<>();

  /**
   * The help as HTML.
   *
   * @param topic the page's path; null or "" means the page on screen
   * @return "" if there is none
   */
  public String html(@Nullable String topic) {
    var view = FacesContext.getCurrentInstance().getViewRoot();
    String page =
        topic == null || topic.isBlank() ? view.getViewId().replaceFirst("\\.xhtml$", "") : topic;
    String name = page.replaceFirst("^/", "") + "_" + view.getLocale().getLanguage() + ".md";
    return topics.computeIfAbsent(name, HelpTopics::render);
  }

  private static String render(String name) {
    try (InputStream file = HelpTopics.class.getResourceAsStream(ROOT + name)) {
      if (file == null) {
        return "";
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return HtmlRenderer.builder()
          .escapeHtml(true)
          .build()
          .render(Parser.builder().build().parse(text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the help topic " + name, e);
    }
  }
}

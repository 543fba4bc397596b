package dev.carportal.platform.help.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds topics: Markdown files at {@code dev/carportal/help/<en|zh_CN>/<page>.md}, where the page
 * is its path with dashes.
 */
@Named
@ApplicationScoped
public class HelpTopics {
  private static final String ROOT = "dev/carportal/help/";

  @Inject private ServletContext application;

  private final Map<String, HelpTopic> topics = new ConcurrentHashMap<>();

  /**
   * The help as HTML.
   *
   * @param topic its name or the page's path; null or "" means the page on screen
   * @return "" if there is none
   */
  public String html(@Nullable String topic) {
    var view = FacesContext.getCurrentInstance().getViewRoot();
    String name = topic == null || topic.isBlank() ? view.getViewId() : topic;
    return find(name, view.getLocale()).map(HelpTopic::html).orElse("");
  }

  /** A topic by its name or its page's path. */
  Optional<HelpTopic> find(String page, Locale locale) {
    String name = page.replaceFirst("\\.xhtml$", "").replaceFirst("^/", "").replace('/', '-');
    return name.matches("[a-z-]+")
        ? Optional.ofNullable(
            topics.computeIfAbsent(language(locale) + "/" + name, key -> read(key, name)))
        : Optional.empty();
  }

  /** All topics whose name begins so, by title. */
  List<HelpTopic> list(String beginning, Locale locale) {
    Set<String> files =
        application.getResourcePaths("/WEB-INF/classes/" + ROOT + language(locale) + "/");
    if (files == null) {
      return List.of();
    }
    return files.stream()
        .map(file -> file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.md$", ""))
        .filter(name -> name.startsWith(beginning))
        .flatMap(name -> find(name, locale).stream())
        .sorted(Comparator.comparing(HelpTopic::title))
        .toList();
  }

  private static String language(Locale locale) {
    return locale.getLanguage().equals("zh") ? "zh_CN" : "en";
  }

  private static @Nullable HelpTopic read(String key, String name) {
    try (InputStream file =
        HelpTopics.class.getClassLoader().getResourceAsStream(ROOT + key + ".md")) {
      return file == null
          ? null
          : HelpTopic.of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the help topic " + key, e);
    }
  }
}

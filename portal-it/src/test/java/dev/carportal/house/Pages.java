package dev.carportal.house;

import java.nio.file.Path;
import java.util.List;

/** The pages of the war: views with an address of their own. */
final class Pages {
  private Pages() {}

  /**
   * Their paths from the root of the war, without extension: {@code /portal/clients/request/list}.
   */
  static List<String> all() {
    return Project.files(Project.views(), ".xhtml").stream()
        .map(Pages::path)
        .filter(XhtmlRules::isPage)
        .map(path -> path.substring(0, path.length() - ".xhtml".length()))
        .toList();
  }

  /** Those behind the sign-in, where menu and help are. */
  static List<String> signedIn() {
    return all().stream()
        .filter(page -> page.startsWith("/portal/") || page.startsWith("/admin/"))
        .toList();
  }

  private static String path(Path file) {
    return "/" + Project.views().relativize(file).toString().replace('\\', '/');
  }
}

package dev.carportal.run.keycloak;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's realm as the project keeps it, with this home's addresses and secrets filled in. */
public final class RealmTemplate {
  private static final Pattern PLACE =
      Pattern.compile("\\$\\{(secret|text|part|quoted|list)\\.([a-z-]+)}");
  private final Path folder;
  private final Secrets secrets;
  private final Map<String, String> texts;

  /**
   * A template with this home's secrets.
   *
   * @param texts what stands at the places {@code ${text.…}}
   */
  public RealmTemplate(Path folder, Secrets secrets, Map<String, String> texts) {
    this.folder = folder;
    this.secrets = secrets;
    this.texts = texts;
  }

  /** The realm; people and partners of the demo only if asked for. */
  public String render(boolean demo) {
    return fill(read("realm-portal.json"), demo);
  }

  /** One of the realm's clients: {@code portal-web}. */
  public String renderClient(String clientId) {
    return fill(read("client-" + clientId + ".json"), false);
  }

  /** A realm in which a company of the demo signs in its own people. */
  public String renderCompany(String name) {
    return fill(read("realm-" + name + ".json"), true);
  }

  private String fill(String template, boolean demo) {
    Matcher places = PLACE.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      String name = places.group(2);
      String value =
          switch (places.group(1)) {
            case "secret" -> secrets.get(name);
            case "text" -> text(name);
            case "quoted" -> quoted(read(name + ".json"));
            case "part" -> fill(read(name + ".json"), demo).strip();
            default -> demo ? ",\n" + fill(read(name + ".json"), true) : "";
          };
      places.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return places.appendTail(filled).toString();
  }

  /** What a person's account holds, as the realm keeps it. */
  public String userProfile() {
    return read("user-profile.json");
  }

  /** A JSON document inside a JSON text. */
  private static String quoted(String json) {
    return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private String text(String name) {
    return Optional.ofNullable(texts.get(name))
        .orElseThrow(
            () -> new IllegalArgumentException("The realm names an unknown text: " + name));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new LaunchException("The realm's file " + folder.resolve(name) + " is missing.", e);
    }
  }
}

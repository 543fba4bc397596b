package dev.carportal.run.keycloak;

import dev.carportal.run.LaunchException;
import dev.carportal.run.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The portal's realm as the project keeps it, with this home's addresses and secrets filled in. */
public final class RealmTemplate {
  private static final Pattern PLACE =
      Pattern.compile("\\$\\{(secret|text|object|part|list)\\.([a-z-]+)}");
  private final Path folder;
  private final Secrets secrets;
  private final String mailServer;

  /**
   * A template with this home's secrets.
   *
   * @param mailServer where Keycloak sends its letters, as a JSON object; an empty one lays them
   *     into the home's folder
   */
  public RealmTemplate(Path folder, Secrets secrets, String mailServer) {
    this.folder = folder;
    this.secrets = secrets;
    this.mailServer = mailServer;
  }

  /** The realm for a portal at that address; people and partners of the demo only if asked for. */
  public String render(String portalUrl, boolean demo) {
    return fill(read("realm-portal.json"), portalUrl, demo);
  }

  /** One of the realm's clients, {@code portal-web}, as it is for a portal at that address. */
  public String renderClient(String clientId, String portalUrl) {
    return fill(read("client-" + clientId + ".json"), portalUrl, false);
  }

  private String fill(String template, String portalUrl, boolean demo) {
    Matcher places = PLACE.matcher(template);
    StringBuilder filled = new StringBuilder();
    while (places.find()) {
      String name = places.group(2);
      String value =
          switch (places.group(1)) {
            case "secret" -> secrets.get(name);
            case "text" -> text(name, portalUrl);
            case "object" -> mailServer;
            case "part" -> fill(read(name + ".json"), portalUrl, demo).strip();
            default -> demo ? ",\n" + fill(read(name + ".json"), portalUrl, true) : "";
          };
      places.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return places.appendTail(filled).toString();
  }

  private static String text(String name, String portalUrl) {
    return switch (name) {
      case "portal-url" -> portalUrl;
      case "demo-authenticator" -> Authenticator.DEMO_SECRET;
      default -> throw new IllegalArgumentException("The realm names an unknown text: " + name);
    };
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new LaunchException("The realm's file " + folder.resolve(name) + " is missing.", e);
    }
  }
}

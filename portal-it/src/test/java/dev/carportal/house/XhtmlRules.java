package dev.carportal.house;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What a page may hold, and what it may not. */
final class XhtmlRules {
  static final int LINES_MAX = 80;

  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern FOREIGN = Pattern.compile("^\\s*(https?:)?//.*");
  private static final Pattern VIEW_BEAN = Pattern.compile("(?<![\\w.'])([a-z]\\w*View)\\b");
  private static final Pattern BUNDLE_KEY =
      Pattern.compile("(?<![\\w.'])([a-z]+)\\['([^']+)'](?!\\s*\\.\\s*concat)");

  /** Attributes whose words a person reads or hears. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "alt",
          "placeholder",
          "label",
          "aria-label",
          "aria-description",
          "header",
          "headerText",
          "help",
          "summary",
          "caption",
          "emptyMessage",
          "requiredMessage",
          "validatorMessage",
          "converterMessage",
          "text");

  private XhtmlRules() {}

  /**
   * Tells what is wrong with a page, a template or a tag.
   *
   * @param path from the root of the war, {@code /portal/clients/request/list.xhtml}
   */
  static List<String> complaints(String path, String xhtml) {
    List<String> complaints = new ArrayList<>();
    walk(parse(path, xhtml).getDocumentElement(), path, complaints);
    if (isPage(path)) {
      long lines = xhtml.lines().count();
      if (lines > LINES_MAX) {
        complaints.add("%s: %d lines; what repeats becomes a tag".formatted(path, lines));
      }
      beans(xhtml).stream()
          .filter(bean -> !bean.equalsIgnoreCase(beanOf(path)))
          .forEach(
              bean ->
                  complaints.add(
                      "%s: the bean of this page is named %s, not %s"
                          .formatted(path, beanOf(path), bean)));
    }
    return complaints;
  }

  /** A page has an address of its own; templates, tags and included parts have none. */
  static boolean isPage(String path) {
    return !path.startsWith("/WEB-INF/") && !path.contains("/_") && !path.startsWith("/resources/");
  }

  /** The name a page's path gives its bean, in whatever case its words are joined. */
  static String beanOf(String path) {
    List<String> parts = List.of(path.substring(1, path.length() - ".xhtml".length()).split("/"));
    StringBuilder name = new StringBuilder(parts.get(0).equals("admin") ? "admin" : "");
    for (String part : parts.subList(Math.min(2, parts.size() - 1), parts.size())) {
      for (String word : part.split("-")) {
        name.append(
            name.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return name + "View";
  }

  /** The view beans that the page's expressions name. */
  static Set<String> beans(String xhtml) {
    Set<String> beans = new TreeSet<>();
    Matcher expressions = EL.matcher(xhtml);
    while (expressions.find()) {
      Matcher names = VIEW_BEAN.matcher(expressions.group());
      while (names.find()) {
        beans.add(names.group(1));
      }
    }
    return beans;
  }

  /** The whole bundle keys that the page's expressions name, as {@code area/key}. */
  static Set<String> bundleKeys(String xhtml) {
    Set<String> keys = new TreeSet<>();
    Matcher expressions = EL.matcher(xhtml);
    while (expressions.find()) {
      Matcher names = BUNDLE_KEY.matcher(expressions.group());
      while (names.find()) {
        keys.add(names.group(1) + "/" + names.group(2));
      }
    }
    return keys;
  }

  private static void walk(Element element, String path, List<String> complaints) {
    String name = element.getLocalName();
    boolean plain = HTML.equals(element.getNamespaceURI());
    if (plain && name.equals("style")) {
      complaints.add(path + ": a style element; put it into the style sheet");
    }
    if (name.equals("script") && !element.hasAttribute("src")
        || name.equals("outputScript") && !element.hasAttribute("name")) {
      complaints.add(path + ": an inline script");
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute((Attr) attributes.item(i), element, path, complaints);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        walk(inner, path, complaints);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        if (!name.equals("kbd") && hasWords(child.getTextContent())) {
          complaints.add(
              "%s: the text '%s' belongs into the bundle"
                  .formatted(path, child.getTextContent().strip()));
        }
      }
    }
  }

  private static void attribute(
      Attr attribute, Element element, String path, List<String> complaints) {
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    String tag = element.getNodeName();
    if (name.equals("style")) {
      complaints.add("%s: style on <%s>".formatted(path, tag));
    }
    boolean namesFunction = tag.equals("f:websocket") && value.matches("\\w+");
    if (name.matches("on[a-z]+")
        && !namesFunction
        && !tag.startsWith("p:")
        && !tag.startsWith("cp:")) {
      complaints.add("%s: the inline script %s on <%s>".formatted(path, name, tag));
    }
    if (READ.contains(name) && hasWords(value)) {
      complaints.add(
          "%s: the text '%s' of %s belongs into the bundle".formatted(path, value, name));
    }
    boolean link = tag.equals("a") || tag.equals("h:outputLink");
    if (!link
        && Set.of("href", "src", "action", "url", "library").contains(name)
        && FOREIGN.matcher(value).matches()) {
      complaints.add("%s: the foreign resource %s".formatted(path, value));
    }
  }

  private static boolean hasWords(String text) {
    return LETTER.matcher(EL.matcher(text).replaceAll("")).find();
  }

  private static Document parse(String path, String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (Exception e) {
      throw new IllegalArgumentException(path + " is not well-formed: " + e.getMessage(), e);
    }
  }
}

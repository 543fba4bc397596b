package dev.carportal.platform.help.web;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A topic of the help, ready to be shown.
 *
 * @param name the page's path with dashes, {@code portal-clients-request-list}
 * @param title its first heading
 * @param html safe: HTML in the text is shown as text, links lead to web addresses only
 */
public record HelpTopic(String name, String title, String html) {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** Makes a topic of its Markdown (CommonMark 0.31). */
  static HelpTopic of(String name, String markdown) {
    Node document = PARSER.parse(markdown);
    String title = name;
    if (document.getFirstChild() instanceof Heading heading
        && heading.getFirstChild() instanceof Text text) {
      title = text.getLiteral();
    }
    return new HelpTopic(name, title, RENDERER.render(document));
  }
}

package dev.carportal.harness;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks axe-core what keeps people out, by WCAG 2.0 to 2.2, levels A and AA. */
final class Accessibility {
  private static final String AXE = axe();
  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
          resultTypes: ['violations']
        });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.target.join(' ') + ' — ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  /** What fades in is read once it is there. */
  private static final String STILL =
      """
      () => Promise.allSettled(document.getAnimations()
        .filter(move => move.effect.getComputedTiming().endTime !== Infinity)
        .map(move => move.finished)).then(() => true)
      """;

  private Accessibility() {}

  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    page.evaluate(STILL);
    page.evaluate(AXE);
    return (List<String>) page.evaluate(RUN);
  }

  private static String axe() {
    try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

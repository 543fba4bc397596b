package dev.carportal.run.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the tests of all modules went, read from the reports that Maven leaves. */
public final class TestReport {
  private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);
  private static final Pattern FAILED_CASE =
      Pattern.compile(
          "<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*[^/]>\\s*<(?:failure|error)\\b");
  private int tests;
  private int failed;
  private int skipped;
  private final List<String> failures = new ArrayList<>();

  private TestReport() {}

  /** All reports written at or after that moment. */
  public static TestReport since(Project project, long millis) throws IOException {
    TestReport report = new TestReport();
    try (Stream<Path> modules = Files.list(project.root())) {
      for (Path module : modules.sorted().toList()) {
        report.read(module.resolve("target/surefire-reports"), millis);
        report.read(module.resolve("target/failsafe-reports"), millis);
      }
    }
    return report;
  }

  private void read(Path folder, long millis) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(TestReport::isSuite).sorted().toList()) {
        if (Files.getLastModifiedTime(file).toMillis() >= millis) {
          read(Files.readString(file));
        }
      }
    }
  }

  private static boolean isSuite(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }

  private void read(String xml) {
    Matcher suite = SUITE.matcher(xml);
    if (suite.find()) {
      tests += (int) number(suite.group(), "tests");
      failed += (int) (number(suite.group(), "failures") + number(suite.group(), "errors"));
      skipped += (int) number(suite.group(), "skipped");
    }
    Matcher cases = FAILED_CASE.matcher(xml);
    while (cases.find()) {
      failures.add(cases.group(2) + ": " + cases.group(1));
    }
  }

  private static double number(String tag, String attribute) {
    Matcher value = Pattern.compile("\\b" + attribute + "=\"([0-9.,]+)\"").matcher(tag);
    return value.find() ? Double.parseDouble(value.group(1).replace(",", "")) : 0;
  }

  /** A few lines for a person. */
  public String summary(boolean built) {
    StringBuilder text = new StringBuilder("\n");
    failures.forEach(name -> text.append("  FAILED  ").append(name).append('\n'));
    text.append(
        String.format(
            Locale.ROOT,
            "%d passed, %d failed, %d skipped%n",
            tests - failed - skipped,
            failed,
            skipped));
    if (!built && failed == 0) {
      text.append("No test failed, but the build did: its errors are above.\n");
    }
    return text.toString();
  }
}

package dev.carportal.run.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {
  @TempDir private Path folder;

  @Test
  void the_tests_of_all_modules_are_counted_and_failures_named() throws IOException {
    report(
        "portal-jpa/target/surefire-reports/TEST-A.xml",
        """
        <testsuite name="A" time="0.1" tests="3" errors="0" skipped="1" failures="0">
          <testcase name="fine" classname="A" time="0.1"/>
        </testsuite>
        """);
    report(
        "portal-it/target/failsafe-reports/TEST-B.xml",
        """
        <testsuite name="B" time="1.5" tests="2" errors="0" skipped="0" failures="1">
          <testcase name="fine" classname="dev.B" time="0.1"/>
          <testcase name="broken" classname="dev.B" time="0.1">
            <failure message="no"/>
          </testcase>
        </testsuite>
        """);
    String summary = TestReport.since(new Project(folder), 0).summary(false);
    assertThat(summary)
        .contains("3 passed, 1 failed, 1 skipped")
        .contains("FAILED  dev.B: broken")
        .doesNotContain("dev.B: fine");
  }

  @Test
  void a_report_of_an_earlier_run_does_not_count() throws IOException {
    report(
        "portal-jpa/target/surefire-reports/TEST-A.xml",
        "<testsuite name=\"A\" tests=\"3\" errors=\"0\" skipped=\"0\" failures=\"0\"/>");
    String summary =
        TestReport.since(new Project(folder), System.currentTimeMillis() + 60_000).summary(false);
    assertThat(summary).contains("0 passed, 0 failed, 0 skipped").contains("the build did");
  }

  private void report(String path, String xml) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, xml);
  }
}

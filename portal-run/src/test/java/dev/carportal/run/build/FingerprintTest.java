package dev.carportal.run.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  @TempDir private Path folder;

  private String ofFolder() throws IOException {
    return new Fingerprint().addContents(folder).text();
  }

  @Test
  void the_same_files_have_the_same_fingerprint() throws IOException {
    Files.writeString(folder.resolve("a.cli"), "one");
    assertThat(ofFolder()).isEqualTo(ofFolder());
  }

  @Test
  void a_changed_a_new_and_a_renamed_file_change_it() throws IOException {
    Files.writeString(folder.resolve("a.cli"), "one");
    String before = ofFolder();
    Files.writeString(folder.resolve("a.cli"), "two");
    String changed = ofFolder();
    Files.writeString(folder.resolve("b.cli"), "");
    String added = ofFolder();
    Files.move(folder.resolve("b.cli"), folder.resolve("c.cli"));
    assertThat(ofFolder()).isNotIn(before, changed, added);
    assertThat(changed).isNotEqualTo(before);
    assertThat(added).isNotEqualTo(changed);
  }

  @Test
  void texts_do_not_run_into_each_other() {
    assertThat(new Fingerprint().add("ab").add("c").text())
        .isNotEqualTo(new Fingerprint().add("a").add("bc").text());
  }

  @Test
  void a_missing_marker_matches_nothing() throws IOException {
    Path marker = folder.resolve(".made-from");
    assertThat(Fingerprint.matches(marker, "x")).isFalse();
    Files.writeString(marker, "x");
    assertThat(Fingerprint.matches(marker, "x")).isTrue();
  }
}

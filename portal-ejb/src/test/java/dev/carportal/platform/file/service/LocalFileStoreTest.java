package dev.carportal.platform.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileStoreTest {
  private static final String HASH = "ab".repeat(32);
  private static final Instant LATER = Instant.now().plusSeconds(3600);
  private static final Instant EARLIER = Instant.now().minusSeconds(3600);

  @TempDir private Path folder;
  private LocalFileStore store;

  @BeforeEach
  void open() {
    store = new LocalFileStore(Optional.of(folder.toString()));
  }

  @Test
  void what_was_put_can_be_read_and_lies_there_once() throws IOException {
    put("hello");
    put("hello");
    try (InputStream in = store.open(HASH)) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("hello");
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void what_was_discarded_leaves_nothing_behind() throws IOException {
    Path staged = store.stage();
    Files.writeString(staged, "refused");
    store.discard(staged);
    assertThat(files()).isEmpty();
  }

  @Test
  void a_name_that_is_no_hash_reaches_no_file() {
    assertThatThrownBy(() -> store.open("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_sweep_takes_what_is_old_and_unknown_and_staged_files_given_up() throws IOException {
    put("unknown");
    Files.writeString(store.stage(), "given up");
    assertThat(store.sweep(EARLIER, hashes -> List.of())).isZero();
    assertThat(store.sweep(LATER, hashes -> List.of())).isEqualTo(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void a_sweep_leaves_what_some_file_has() throws IOException {
    put("known");
    assertThat(store.sweep(LATER, hashes -> hashes)).isZero();
    assertThat(files()).hasSize(1);
  }

  private void put(String content) throws IOException {
    Path staged = store.stage();
    Files.writeString(staged, content);
    store.put(HASH, staged);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}

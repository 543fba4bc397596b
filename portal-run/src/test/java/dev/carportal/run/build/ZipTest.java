package dev.carportal.run.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
  @TempDir private Path folder;

  @Test
  void the_folder_around_everything_is_left_out_and_scripts_may_run() throws IOException {
    Path archive = archive("server-1.0/bin/start.sh");
    Zip.unpackWithoutTop(archive, folder.resolve("server"));
    Path script = folder.resolve("server/bin/start.sh");
    assertThat(script).exists().isExecutable();
  }

  @Test
  void a_path_that_leaves_the_folder_is_refused() throws IOException {
    Path archive = archive("server-1.0/../../evil.txt");
    assertThatThrownBy(() -> Zip.unpackWithoutTop(archive, folder.resolve("server")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("evil.txt");
  }

  private Path archive(String entry) throws IOException {
    Path archive = folder.resolve("archive.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("#!/bin/sh\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return archive;
  }
}

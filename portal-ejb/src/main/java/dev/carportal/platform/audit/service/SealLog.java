package dev.carportal.platform.audit.service;

import dev.carportal.verifier.Seal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** A file outside the database to which every seal is added, a line each; nothing is taken away. */
final class SealLog {
  private static final int TAIL = 1024;

  private final Path file;
  private long newest;

  /** Goes on with a file, or begins it. */
  SealLog(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.toAbsolutePath().getParent());
    newest = Files.exists(file) ? last(file) : 0;
  }

  /** The number of the last seal in the file; 0 for none. */
  long newest() {
    return newest;
  }

  /** Adds seals that follow the last one; when this returns, they are on the disk. */
  void add(List<Seal> seals) throws IOException {
    if (seals.isEmpty()) {
      return;
    }
    String lines = seals.stream().map(seal -> seal.line() + "\n").collect(Collectors.joining());
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    newest = seals.get(seals.size() - 1).seq();
  }

  /**
   * The number of the last whole line. What a crash or a full disk cut off is cut away: its seal is
   * in the database and comes again.
   */
  private static long last(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "rw")) {
      for (long length = TAIL; ; length *= 2) {
        long from = Math.max(0, in.length() - length);
        byte[] tail = new byte[(int) (in.length() - from)];
        in.seek(from);
        in.readFully(tail);
        String text = new String(tail, StandardCharsets.US_ASCII);
        int end = text.lastIndexOf('\n');
        int begin = end < 0 ? -1 : text.lastIndexOf('\n', end - 1);
        if (begin >= 0 || from == 0) {
          in.setLength(from + end + 1);
          return end < 0 ? 0 : Seal.of(text.substring(begin + 1, end)).seq();
        }
      }
    }
  }
}

package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Held by the one launcher that runs in a home; the system lets go of it when that launcher dies.
 */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Empty if another launcher holds it. */
  public static Optional<RunLock> tryAcquire(Home home) {
    try {
      Files.createDirectories(home.root());
      FileChannel channel =
          FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new RunLock(channel));
    } catch (IOException e) {
      throw new LaunchException("The folder " + home.root() + " cannot be written.", e);
    }
  }

  /**
   * Tries for a moment: whoever asks {@link #isHeld} holds the lock for the time of the question.
   */
  public static Optional<RunLock> acquire(Home home) throws InterruptedException {
    Optional<RunLock> lock = tryAcquire(home);
    for (int attempt = 0; lock.isEmpty() && attempt < 20; attempt++) {
      Thread.sleep(100);
      lock = tryAcquire(home);
    }
    return lock;
  }

  /** Whether a launcher runs in that home. */
  public static boolean isHeld(Home home) {
    if (!Files.exists(home.lockFile())) {
      return false;
    }
    Optional<RunLock> mine = tryAcquire(home);
    mine.ifPresent(RunLock::close);
    return mine.isEmpty();
  }

  @SuppressWarnings("resource") // the lock lives as long as its channel
  private static @org.jspecify.annotations.Nullable FileLock lock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LaunchException("The run lock could not be released.", e);
    }
  }
}

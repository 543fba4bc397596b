package dev.carportal.run.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, looking often. */
public final class Waiting {
  private static final long STEP_MILLIS = 200;

  private Waiting() {}

  /** Whether it became true in time; gives up early once there is nothing left to wait for. */
  public static boolean until(BooleanSupplier reached, Duration limit, BooleanSupplier hopeless)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      if (reached.getAsBoolean()) {
        return true;
      }
      if (hopeless.getAsBoolean()) {
        return false;
      }
      Thread.sleep(STEP_MILLIS);
    }
    return false;
  }

  /** The status an address answers with, or 0 if nobody answers. */
  public static int statusOf(String url) {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      connection.setInstanceFollowRedirects(false);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return 0;
    }
  }
}

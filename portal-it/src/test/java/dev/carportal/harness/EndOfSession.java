package dev.carportal.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what tests inside the server need before Arquillian looks for it; ends all at the end. */
public final class EndOfSession implements LauncherSessionListener {
  /** Which part of the tests this session runs; said by the build. */
  private static final String PART = System.getProperty("portal.it.part", "");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (PART.equals("inside")) {
      InsideServer.start();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Browsers.end();
    Stack.end();
    InsideServer.end();
  }
}

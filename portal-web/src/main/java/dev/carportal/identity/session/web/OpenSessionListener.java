package dev.carportal.identity.session.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Forgets a browser whose session here is over. */
@WebListener
public class OpenSessionListener implements HttpSessionListener {
  @Inject private OpenSessions sessions;

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.remove(event.getSession());
  }
}

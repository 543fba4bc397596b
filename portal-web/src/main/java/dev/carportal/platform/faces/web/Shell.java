package dev.carportal.platform.faces.web;

import dev.carportal.platform.caller.model.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What the frame around a signed-in page says of the person at the screen. */
@Named
@RequestScoped
public class Shell {
  @Inject private Caller caller;

  public String getUserName() {
    return caller.name();
  }

  /** One Chinese character or two Latin letters that stand for a name. */
  public String initials(String fullName) {
    String name = fullName.strip();
    if (name.isEmpty()) {
      return "?";
    }
    if (Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN) {
      return name.substring(name.length() - 1);
    }
    String[] words = name.split("[\\s.]+", -1);
    String initials = words[0].substring(0, 1);
    if (words.length > 1 && !words[words.length - 1].isEmpty()) {
      initials += words[words.length - 1].charAt(0);
    }
    return initials.toUpperCase(Locale.ROOT);
  }

  /** The trace id that support asks for. */
  public String getTraceId() {
    return caller.traceId();
  }
}

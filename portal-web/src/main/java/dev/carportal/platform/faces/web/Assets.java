package dev.carportal.platform.faces.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Style sheets, scripts and pictures by an address that changes with their content. */
@Named
@ApplicationScoped
public class Assets {
  @Inject private ServletContext application;

  private final Map<String, String> urls = new ConcurrentHashMap<>();

  /** The address of a file under {@code /resources}; browsers may keep what it gives for ever. */
  public String url(String name) {
    return urls.computeIfAbsent(name, this::versioned);
  }

  /** The address of an icon of the sprite, for {@code <use href>}. */
  public String icon(String name) {
    return url("icons.svg") + "#" + name;
  }

  private String versioned(String name) {
    String path = "/resources/" + name;
    try (InputStream file = application.getResourceAsStream(path)) {
      if (file == null) {
        return path;
      }
      CRC32 sum = new CRC32();
      sum.update(file.readAllBytes());
      return path + "?v=" + Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the web application's own file " + path, e);
    }
  }
}

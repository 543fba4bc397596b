package dev.carportal.run.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a distribution, without the folder that its archive wraps around it. */
public final class Zip {
  private Zip() {}

  public static void unpackWithoutTop(Path archive, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String inner = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path file = target.resolve(inner).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(archive + " holds a path that leaves it: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          unpack(zip, entry, file);
        }
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      in.transferTo(out);
    }
    if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }
}

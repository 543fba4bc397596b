package dev.carportal.platform.file.service;

import dev.carportal.platform.file.model.StoredFile;
import java.text.Normalizer;

/** What a file may be called: a name, never a path, and nothing that cannot be seen. */
final class FileName {
  private FileName() {}

  /**
   * The name in the form it is kept: composed (Unicode NFC), without white space around it.
   *
   * @throws FileRefusedException if it is empty, too long, a path, hidden, or holds characters that
   *     cannot be seen or turn the reading direction
   */
  static String clean(String name) {
    String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    if (clean.isEmpty()) {
      throw new FileRefusedException("error.file.nameEmpty");
    }
    if (clean.length() > StoredFile.NAME_MAX) {
      throw new FileRefusedException("error.file.nameLong", StoredFile.NAME_MAX);
    }
    if (clean.indexOf('/') >= 0 || clean.indexOf('\\') >= 0 || clean.startsWith(".")) {
      throw new FileRefusedException("error.file.namePath");
    }
    if (clean.codePoints().anyMatch(FileName::unseen)) {
      throw new FileRefusedException("error.file.nameControl");
    }
    return clean;
  }

  private static boolean unseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}

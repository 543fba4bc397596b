package dev.carportal.platform.file.web;

import dev.carportal.platform.file.service.FileRow;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.FileType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the upload tag shows: the files a form has so far, and what may be added. */
@Named
@RequestScoped
public class Uploads {
  @Inject private FileService files;

  /** The ids that the tag's hidden input holds; what is no id is left out. */
  public static List<UUID> ids(@Nullable String value) {
    List<UUID> ids = new ArrayList<>();
    for (String part : value == null ? new String[0] : value.split(",", -1)) {
      if (part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        ids.add(UUID.fromString(part));
      }
    }
    return ids;
  }

  /** The files behind the value of the hidden input, so far as they wait for this person. */
  public List<FileRow> rows(@Nullable String value) {
    List<UUID> ids = ids(value);
    return ids.isEmpty() ? List.of() : files.listPending(ids);
  }

  /** The endings a file dialog offers. */
  public String getAccepted() {
    return FileType.accepted();
  }

  /** The largest file that is taken, in bytes. */
  public long getMaxSize() {
    return files.maxSize();
  }
}

package dev.carportal.platform.protection.service;

import dev.carportal.platform.file.service.FileKeyService;
import dev.carportal.platform.job.service.JobContext;
import dev.carportal.platform.job.service.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Encrypts files that an earlier version kept in clear, one after the other. */
@ApplicationScoped
public class EncryptFilesWork implements JobWork {
  /** The kind of the job; it needs to know nothing. */
  public static final String KIND = "files.encrypt";

  @Inject private FileKeyService files;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean canBeginAgain() {
    return true;
  }

  @Override
  public void run(JobContext context) {
    long all = Math.max(1, files.countInClear());
    long done = 0;
    long missing = 0;
    long after = 0;
    for (List<Long> some = files.listInClear(after);
        !some.isEmpty();
        some = files.listInClear(after)) {
      for (Long id : some) {
        if (context.cancelled()) {
          return;
        }
        if (files.encrypt(id)) {
          files.clean(id);
          done++;
        } else {
          missing++;
        }
        after = id;
        context.progress((int) (100 * (done + missing) / all));
      }
    }
    context.result("files.encrypt.done", done, missing);
  }
}

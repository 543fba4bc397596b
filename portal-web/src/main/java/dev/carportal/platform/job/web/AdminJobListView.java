package dev.carportal.platform.job.web;

import dev.carportal.platform.job.model.JobStatus;
import dev.carportal.platform.job.service.JobRow;
import dev.carportal.platform.job.service.JobService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.search.service.SearchIndexService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody's background work, and the work an administrator can start. */
@Named
@RequestScoped
public class AdminJobListView {
  private static final String SELF = "/admin/platform/job/list?faces-redirect=true";

  @Inject private JobService jobs;
  @Inject private SearchIndexService indexes;

  private @Nullable String cursor;
  private @Nullable JobStatus status;
  private @Nullable Page<JobRow> page;

  public Page<JobRow> getPage() {
    if (page == null) {
      page = jobs.list(status, new PageRequest(cursor, PageRequest.SIZE_DEFAULT, null, true, true));
    }
    return page;
  }

  public JobStatus[] getStatuses() {
    return JobStatus.values();
  }

  /** Asks a job to stop. */
  public String cancel(UUID id) {
    jobs.cancel(id);
    return SELF;
  }

  /** Starts building the search index anew. */
  public String rebuildIndex() {
    indexes.rebuild();
    return SELF;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }

  public @Nullable JobStatus getStatus() {
    return status;
  }

  public void setStatus(@Nullable JobStatus status) {
    this.status = status;
  }
}

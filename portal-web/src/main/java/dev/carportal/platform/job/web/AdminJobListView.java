package dev.carportal.platform.job.web;

import dev.carportal.platform.faces.web.ListView;
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
public class AdminJobListView extends ListView<JobRow> {
  private static final String SELF = "/admin/platform/job/list?faces-redirect=true";

  @Inject private JobService jobs;
  @Inject private SearchIndexService indexes;

  private @Nullable JobStatus status;

  @Override
  protected Page<JobRow> read() {
    return jobs.list(status, asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true));
  }

  @Override
  public boolean isNarrowed() {
    return status != null;
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

  public @Nullable JobStatus getStatus() {
    return status;
  }

  public void setStatus(@Nullable JobStatus status) {
    this.status = status;
  }
}

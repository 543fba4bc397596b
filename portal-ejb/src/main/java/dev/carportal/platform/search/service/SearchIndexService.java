package dev.carportal.platform.search.service;

import dev.carportal.platform.job.service.JobService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Lets administrators look after the search indexes. */
@Stateless
@RolesAllowed("administrator")
public class SearchIndexService {
  @Inject private JobService jobs;

  /** Starts building the search indexes anew. */
  public UUID rebuild() {
    return jobs.start(RebuildIndexWork.KIND, Map.of());
  }
}

package dev.carportal.platform.search.service;

import dev.carportal.platform.job.service.JobContext;
import dev.carportal.platform.job.service.JobWork;
import dev.carportal.platform.search.model.SearchIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Builds the search indexes anew: after a change of analysis, or when they were lost. */
@ApplicationScoped
public class RebuildIndexWork implements JobWork {
  /** The kind of the job; it needs to know nothing. */
  public static final String KIND = "search.rebuild";

  @Inject private SearchIndexes indexes;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean canBeginAgain() {
    return true;
  }

  @Override
  public void run(JobContext context) throws InterruptedException {
    long entries = indexes.rebuild(context::progress, context::cancelled);
    context.result("search.rebuild.done", entries);
  }
}

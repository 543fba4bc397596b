package dev.carportal.platform.search.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** The search indexes of the public site, whatever entities have one. */
@ApplicationScoped
public class SearchIndexes {
  @PersistenceContext(unitName = "showcase")
  private EntityManager em;

  /**
   * Empties all indexes and fills them again from the database.
   *
   * @param percent hears how far it is
   * @param stop asks whether to stop; indexes are then incomplete until the next rebuild
   * @return how many entries the indexes have now
   */
  public long rebuild(IntConsumer percent, BooleanSupplier stop) throws InterruptedException {
    SearchMapping mapping = Search.mapping(em.getEntityManagerFactory());
    if (mapping.allIndexedEntities().isEmpty()) {
      return 0;
    }
    Progress progress = new Progress();
    Future<?> work =
        mapping
            .scope(Object.class)
            .massIndexer()
            .threadsToLoadObjects(2)
            .purgeAllOnStart(true)
            .monitor(progress)
            .start()
            .toCompletableFuture();
    while (true) {
      try {
        work.get(500, TimeUnit.MILLISECONDS);
        return progress.added.sum();
      } catch (TimeoutException e) {
        percent.accept(progress.percent());
        if (stop.getAsBoolean()) {
          work.cancel(true);
          return progress.added.sum();
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("The search index cannot be rebuilt", e);
      }
    }
  }

  /** Counts along; all threads of the indexer tell it. */
  private static final class Progress implements MassIndexingMonitor {
    private final LongAdder added = new LongAdder();
    private final LongAdder total = new LongAdder();

    int percent() {
      return (int) Math.min(99, added.sum() * 100 / Math.max(1, total.sum()));
    }

    @Override
    public void documentsAdded(long increment) {
      added.add(increment);
    }

    @Override
    public void documentsBuilt(long number) {}

    @Override
    public void entitiesLoaded(long size) {}

    @Override
    public void addToTotalCount(long count) {
      total.add(count);
    }

    @Override
    public void indexingCompleted() {}
  }
}

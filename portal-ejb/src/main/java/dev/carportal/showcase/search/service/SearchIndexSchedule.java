package dev.carportal.showcase.search.service;

import dev.carportal.platform.health.model.IndexState;
import dev.carportal.platform.search.model.SearchIndexes;
import dev.carportal.showcase.capability.model.CapabilityRepository;
import dev.carportal.showcase.capability.model.CapabilitySearchRepository;
import dev.carportal.showcase.casestudy.model.CaseStudyRepository;
import dev.carportal.showcase.casestudy.model.CaseStudySearchRepository;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the index at the start of a node that has none, for example because its folder was lost.
 * Later changes reach the index by themselves.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SearchIndexSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndexSchedule.class);

  @Inject private CapabilityRepository capabilities;
  @Inject private CapabilitySearchRepository capabilityIndex;
  @Inject private CaseStudyRepository cases;
  @Inject private CaseStudySearchRepository caseIndex;
  @Inject private SearchIndexes indexes;
  @Inject private IndexState state;
  @Resource private TimerService timers;

  @PostConstruct
  void start() {
    timers.createSingleActionTimer(1, new TimerConfig(null, false));
  }

  @Timeout
  void buildIfEmpty() {
    boolean lost =
        (capabilityIndex.count() == 0 && !capabilities.list().isEmpty())
            || (caseIndex.count() == 0 && !cases.listInOrder().isEmpty());
    if (!lost) {
      state.built();
      return;
    }
    try {
      long entries = indexes.rebuild(percent -> {}, () -> false);
      LOG.info("The search index was empty and is built: {} entries", entries);
      state.built();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      LOG.warn("The search index was not built: the server stops");
    }
  }
}

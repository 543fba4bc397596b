package dev.carportal.platform.cache.web;

import dev.carportal.platform.cache.service.PublicContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The rendered public pages of this node. A page is shown until the content changes on this node,
 * or for a minute, since another node may have changed it; after that only if it cannot be made
 * anew.
 */
@ApplicationScoped
public class PageCache {
  /** The request attribute by which a view says that it shows nothing worth keeping. */
  public static final String NOT_KEPT = "dev.carportal.notKept";

  private static final long FRESH = Duration.ofSeconds(60).toNanos();
  private static final long BYTES_MAX = 32L << 20;
  private static final int PAGES_MAX = 400;

  @Inject private PublicContent content;

  private final Map<String, RenderedPage> pages = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /**
   * Answers with a page that still holds.
   *
   * @return false if there is none
   */
  public boolean sendFresh(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RenderedPage page = pages.get(address);
    if (page == null
        || page.edition() != content.edition()
        || System.nanoTime() - page.madeAt() > FRESH) {
      return false;
    }
    page.send(request, response);
    return true;
  }

  /**
   * Answers with a page that may no longer hold, because a new one cannot be made now.
   *
   * @return false if there is none
   */
  public boolean sendStale(String address, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RenderedPage page = pages.get(address);
    if (page != null) {
      page.send(request, response);
    }
    return page != null;
  }

  /** The edition to name when a page that is rendered from now on is sent. */
  public long edition() {
    return content.edition();
  }

  /**
   * Answers with a new page and keeps it if it has an address.
   *
   * @param address under which others will ask for it; null if it is not worth keeping
   * @param edition the edition when its rendering began, so that a change meanwhile is not missed
   */
  public void send(
      @Nullable String address,
      byte[] html,
      long edition,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    RenderedPage page = RenderedPage.of(html, edition);
    if (address != null) {
      keep(address, page);
    }
    page.send(request, response);
  }

  private void keep(String address, RenderedPage page) {
    RenderedPage before = pages.put(address, page);
    bytes.addAndGet(page.size() - (before == null ? 0 : before.size()));
    while (pages.size() > PAGES_MAX || bytes.get() > BYTES_MAX) {
      if (!dropOldest()) {
        return;
      }
    }
  }

  private boolean dropOldest() {
    return pages.entrySet().stream()
        .min(Comparator.comparingLong(entry -> entry.getValue().madeAt()))
        .filter(oldest -> pages.remove(oldest.getKey(), oldest.getValue()))
        .map(oldest -> bytes.addAndGet(-oldest.getValue().size()))
        .isPresent();
  }

  int size() {
    return pages.size();
  }
}

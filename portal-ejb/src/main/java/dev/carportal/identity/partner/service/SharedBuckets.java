package dev.carportal.identity.partner.service;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.infinispan.commons.api.BasicCache;
import org.jspecify.annotations.Nullable;

/**
 * Buckets in a cache that all nodes share: a change is taken only if nobody else changed the bucket
 * since it was read, and is tried again otherwise. Bucket4j's own bridge to Infinispan sends code
 * to the node that owns the bucket, which cannot read classes of a deployment; the compare-and-swap
 * of the cache needs nothing but text.
 */
final class SharedBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {
  private final ConcurrentMap<String, String> cache;
  private final Duration life;

  /**
   * Buckets in this cache.
   *
   * @param life how long a bucket is kept that nobody uses
   */
  SharedBuckets(ConcurrentMap<String, String> cache, Duration life, Clock clock) {
    super(ClientSideConfig.getDefault().withClientClock(new Ticking(clock)));
    this.cache = cache;
    this.life = life;
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        return Optional.ofNullable(cache.get(key)).map(Base64.getDecoder()::decode);
      }

      @Override
      public boolean compareAndSwap(
          byte @Nullable [] seen,
          byte[] next,
          RemoteBucketState state,
          Optional<Long> timeoutNanos) {
        String text = Base64.getEncoder().encodeToString(next);
        return seen == null
            ? begin(key, text)
            : replace(key, Base64.getEncoder().encodeToString(seen), text);
      }
    };
  }

  private boolean begin(String key, String state) {
    return cache instanceof BasicCache<String, String> shared
        ? shared.putIfAbsent(key, state, life.toSeconds(), TimeUnit.SECONDS) == null
        : cache.putIfAbsent(key, state) == null;
  }

  private boolean replace(String key, String seen, String state) {
    return cache instanceof BasicCache<String, String> shared
        ? shared.replace(key, seen, state, life.toSeconds(), TimeUnit.SECONDS)
        : cache.replace(key, seen, state);
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
    throw new UnsupportedOperationException("Buckets are asked and waited for");
  }

  @Override
  public void removeProxy(String key) {
    cache.remove(key);
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String key) {
    throw new UnsupportedOperationException("Buckets are asked and waited for");
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  /** The clock of the portal, in nanoseconds of the time of day, so that all nodes agree. */
  private record Ticking(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}

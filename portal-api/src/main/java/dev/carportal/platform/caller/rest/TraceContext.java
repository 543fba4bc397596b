package dev.carportal.platform.caller.rest;

import dev.carportal.platform.caller.model.Caller;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace of a request as {@code traceparent} carries it (W3C Trace Context). */
public final class TraceContext {
  public static final String HEADER = "traceparent";

  /** The same trace for those who only want to read it out on the telephone. */
  public static final String ID_HEADER = "X-Trace-Id";

  private static final Pattern TRACEPARENT =
      Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-.*");
  private static final int LENGTH_MAX = 200;

  private TraceContext() {}

  /** The trace the client is in, or a new one if it names none that can be read. */
  public static String idOf(@Nullable String traceparent) {
    if (traceparent != null && traceparent.length() <= LENGTH_MAX) {
      Matcher matcher = TRACEPARENT.matcher(traceparent);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return Caller.newTraceId();
  }

  /** The header by which an answer names its trace, with a span of its own. */
  public static String header(String traceId) {
    byte[] span = new byte[8];
    ThreadLocalRandom.current().nextBytes(span);
    span[0] |= 1;
    return "00-" + traceId + "-" + HexFormat.of().formatHex(span) + "-00";
  }
}

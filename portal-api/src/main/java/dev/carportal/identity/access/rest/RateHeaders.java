package dev.carportal.identity.access.rest;

import dev.carportal.identity.partner.service.CallAllowance;
import java.util.Map;

/**
 * What a system may and has left, as answers say it (draft-ietf-httpapi-ratelimit-headers-10): the
 * policies it is under, and of each the rest and the seconds until it begins anew.
 */
final class RateHeaders {
  static final String POLICY = "RateLimit-Policy";
  static final String LEFT = "RateLimit";

  private RateHeaders() {}

  /** Both headers. */
  static Map<String, String> of(CallAllowance allowance) {
    return Map.of(
        POLICY,
        "\"minute\";q=%d;w=60, \"day\";q=%d;w=86400"
            .formatted(allowance.limits().perMinute(), allowance.limits().perDay()),
        LEFT,
        "\"minute\";r=%d;t=%d, \"day\";r=%d;t=%d"
            .formatted(
                allowance.minuteLeft(),
                allowance.minuteReset(),
                allowance.dayLeft(),
                allowance.dayReset()));
  }
}

package dev.carportal.identity.sso.web;

import dev.carportal.identity.sso.service.SsoDoor;
import dev.carportal.identity.sso.service.SsoRefusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told who does not come in by a company.
 *
 * @param door the company's link; null if it is none
 * @param target where she wanted to go; null if nowhere she may
 */
public record SsoNotice(SsoRefusal why, @Nullable SsoDoor door, @Nullable String target) {
  static final String ATTRIBUTE = "dev.carportal.sso";

  SsoNotice(SsoRefusal why) {
    this(why, null, null);
  }
}

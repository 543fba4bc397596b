package dev.carportal.platform.push.service;

import java.util.Set;

/**
 * People's open pages shall hear of something. Fired inside a transaction, it is sent after the
 * commit and never if it rolls back; it may be lost, so pages also show the truth when they load.
 *
 * @param userIds whose pages
 * @param topic which part of a page listens: {@code notification}, {@code job}
 */
public record PushRequested(Set<Long> userIds, String topic) {
  public PushRequested {
    userIds = Set.copyOf(userIds);
  }
}

package dev.carportal.platform.outbox.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.persistence.model.Json;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where messages are written in the transaction of what they tell. */
abstract class Outbox {
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<OutboxFilled> filled;

  /** The database the message is kept in. */
  abstract EntityManager em();

  /**
   * Writes a message; it is delivered at least once after the transaction has committed, never if
   * it rolls back.
   *
   * @param kind what it tells, in lower case with a dot: {@code request.submitted}
   * @param payload a record of ids and what changed
   */
  public void write(String kind, Object payload) {
    Envelope envelope = new Envelope(caller.identity(), caller.traceId(), Json.write(payload));
    em().persist(new OutboxMessage(kind, Json.write(envelope), clock.instant()));
    filled.fire(new OutboxFilled());
  }

  /** Takes the oldest waiting messages away; other nodes skip what this one holds. */
  @SuppressWarnings("unchecked")
  public List<OutboxMessage> take(int limit) {
    List<OutboxMessage> messages =
        em().createNativeQuery(
                "select * from platform.outbox_messages order by id limit :limit"
                    + " for update skip locked",
                OutboxMessage.class)
            .setParameter("limit", limit)
            .getResultList();
    List<UUID> ids = messages.stream().map(OutboxMessage::getId).toList();
    if (!ids.isEmpty()) {
      em().createNativeQuery("delete from platform.outbox_messages where id in (:ids)")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    messages.forEach(em()::detach);
    return messages;
  }

  /**
   * Notes that a consumer has handled a message.
   *
   * @return false if it had handled it before
   */
  public boolean noteConsumed(UUID messageId, String consumer) {
    return em().createNativeQuery(
                "insert into platform.consumed_messages (message_id, consumer, consumed_at)"
                    + " values (:id, :consumer, now()) on conflict do nothing")
            .setParameter("id", messageId)
            .setParameter("consumer", consumer)
            .executeUpdate()
        == 1;
  }

  /**
   * Forgets messages that were handled long ago: no broker repeats them any more. What was loaded
   * once for the demonstration stays remembered.
   *
   * @return how many
   */
  public int forgetConsumed(Instant before) {
    return em().createNativeQuery(
            "delete from platform.consumed_messages where consumed_at < :before"
                + " and consumer <> 'demo-data'")
        .setParameter("before", before)
        .executeUpdate();
  }
}

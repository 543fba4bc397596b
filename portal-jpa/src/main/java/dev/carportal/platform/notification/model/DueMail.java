package dev.carportal.platform.notification.model;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.carportal.platform.persistence.model.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Something an address shall be told by e-mail, once it is due. */
@Entity
@Table(schema = "platform", name = "due_mails")
@NamedQuery(
    name = "DueMail.addresses",
    query =
        "select m.address from DueMail m where m.dueAt <= :now group by m.address"
            + " order by min(m.dueAt)")
@NamedQuery(
    name = "DueMail.deleteCountable",
    query = "delete from DueMail m where m.address = :address and m.countable = true")
@NamedQuery(
    name = "DueMail.postpone",
    query =
        "update DueMail m set m.dueAt = :to, m.attempts = m.attempts + 1"
            + " where m.address = :address and m.dueAt < :to")
@NamedQuery(
    name = "DueMail.attempts",
    query = "select max(m.attempts) from DueMail m where m.address = :address")
@NamedQuery(
    name = "DueMail.giveUp",
    query = "delete from DueMail m where m.address = :address and m.attempts >= :attempts")
public class DueMail {
  @Id private UUID id = UuidCreator.getTimeOrderedEpoch();

  @Column(updatable = false)
  private String address;

  @Column(updatable = false)
  private String locale;

  @Column(updatable = false)
  private String kind;

  @Column(updatable = false)
  private String arguments;

  @Column(updatable = false)
  private String link;

  @Column(updatable = false)
  private boolean countable;

  @Column(name = "due_at")
  private Instant dueAt;

  @SuppressWarnings("UnusedVariable") // read and written by the queries alone
  private short attempts;

  protected DueMail() {} // for JPA

  /**
   * Has somebody told something.
   *
   * @param locale the language she reads
   * @param kind names its sentences in the bundle {@code notifications}
   * @param arguments what the sentences name, in their order
   * @param link where to look, from the root of the portal
   * @param countable whether the portal shows it too, so that a long letter may only count it
   * @param dueAt until then it waits for more to tell
   */
  public DueMail(
      String address,
      Locale locale,
      String kind,
      List<String> arguments,
      String link,
      boolean countable,
      Instant dueAt) {
    this.address = address;
    this.locale = locale.toLanguageTag();
    this.kind = kind;
    this.arguments = Json.write(arguments);
    this.link = link;
    this.countable = countable;
    this.dueAt = dueAt;
  }

  public UUID getId() {
    return id;
  }

  public Locale getLocale() {
    return Locale.forLanguageTag(locale);
  }

  public String getKind() {
    return kind;
  }

  /** What the sentences name, in their order. */
  @SuppressWarnings("unchecked")
  public List<String> getArguments() {
    return Json.read(arguments, List.class);
  }

  public String getLink() {
    return link;
  }
}

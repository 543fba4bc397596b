package dev.carportal.identity.person.model;

import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.platform.error.model.RuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last letter of an invitation; its link works once and for a week. */
@Entity
@Table(schema = "identity", name = "invitation_letters")
public class InvitationLetter {
  /** How long a letter's link can be used. */
  public static final Duration LIFE = Duration.ofDays(7);

  /** The least time between two letters. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  /** Somebody who does not answer shall not be flooded. */
  public static final int LETTERS_MAX = 5;

  @Id
  @Column(name = "invitation_id")
  private Long invitationId;

  @Version
  @Column(name = "row_version")
  private int rowVersion;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "sent_at")
  private Instant sentAt;

  private int letters = 1;

  protected InvitationLetter() {} // for JPA

  /**
   * The first letter.
   *
   * @param code what its link holds; null if it holds none
   */
  public InvitationLetter(Invitation invitation, @Nullable EmailCode code, Instant now) {
    this.invitationId = invitation.getId();
    this.codeHash = code == null ? null : code.hash();
    this.sentAt = now;
  }

  /**
   * Another letter; the link of the one before works no more.
   *
   * @throws RuleException {@code error.person.letterSent} if the last one went less than a minute
   *     ago; {@code error.person.letters} if five went already
   */
  public void again(@Nullable EmailCode code, Instant now) {
    if (now.isBefore(sentAt.plus(PAUSE))) {
      throw new RuleException("error.person.letterSent");
    }
    if (letters >= LETTERS_MAX) {
      throw new RuleException("error.person.letters", letters);
    }
    this.codeHash = code == null ? null : code.hash();
    this.sentAt = now;
    this.letters++;
  }

  /**
   * Uses the code that a letter brought; nobody uses it again.
   *
   * @throws RuleException {@code error.person.link} if the letter is too old
   */
  public void use(Instant now) {
    expectFresh(now);
    this.codeHash = null;
  }

  /**
   * Refuses a letter that is too old.
   *
   * @throws RuleException {@code error.person.link}
   */
  public void expectFresh(Instant now) {
    if (codeHash == null || now.isAfter(sentAt.plus(LIFE))) {
      throw new RuleException("error.person.link");
    }
  }

  public Instant getSentAt() {
    return sentAt;
  }
}

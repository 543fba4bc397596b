package dev.carportal.clients.registration.model;

import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.platform.error.model.RuleException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** What proves that the address of a registration is its author's: the code of the last letter. */
@Entity
@Table(schema = "clients", name = "email_proofs")
public class EmailProof {
  /** How long a letter's link can be used. */
  public static final Duration LIFE = Duration.ofDays(7);

  /** The least time between two letters. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  /** An address that is not hers shall not be flooded. */
  static final int LETTERS_MAX = 5;

  @Id
  @Column(name = "registration_id")
  private Long registrationId;

  @Version
  @Column(name = "row_version")
  private int rowVersion;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "sent_at")
  private Instant sentAt;

  private int letters = 1;

  protected EmailProof() {} // for JPA

  /** Awaits the code of the first letter. */
  public EmailProof(Registration registration, EmailCode code, Instant now) {
    this.registrationId = registration.getId();
    this.codeHash = code.hash();
    this.sentAt = now;
  }

  /**
   * Awaits the code of another letter; an earlier one counts no more.
   *
   * @throws RuleException {@code error.registration.letterSent} if the last letter went less than a
   *     minute ago; {@code error.registration.letters} if five went already
   */
  public void await(EmailCode code, Instant now) {
    if (now.isBefore(sentAt.plus(PAUSE))) {
      throw new RuleException("error.registration.letterSent");
    }
    if (letters >= LETTERS_MAX) {
      throw new RuleException("error.registration.letters", letters);
    }
    this.codeHash = code.hash();
    this.sentAt = now;
    this.letters++;
  }

  /**
   * Looks at the code that a letter brought.
   *
   * @throws RuleException {@code error.registration.link} if it is not the one of the last letter,
   *     or that letter is too old
   */
  public void check(EmailCode code, Instant now) {
    if (!code.matches(codeHash) || now.isAfter(sentAt.plus(LIFE))) {
      throw new RuleException("error.registration.link");
    }
  }
}

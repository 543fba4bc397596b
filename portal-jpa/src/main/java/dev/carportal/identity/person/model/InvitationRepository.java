package dev.carportal.identity.person.model;

import dev.carportal.identity.user.model.EmailCode;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.KeysetQuery;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds and keeps invitations; each is reached through the company that sent it. */
@ApplicationScoped
public class InvitationRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  public void add(Invitation invitation) {
    em.persist(invitation);
  }

  public void add(InvitationLetter letter) {
    em.persist(letter);
  }

  /**
   * An invitation of a company.
   *
   * @param companyId null for our own staff's
   * @throws NotFoundException if it has none with this id
   */
  public Invitation get(UUID publicId, @Nullable Long companyId) {
    return em.createNamedQuery(Invitation_.QUERY_INVITATION_OF_COMPANY, Invitation.class)
        .setParameter("publicId", publicId)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Invitation", publicId));
  }

  /** The invitation that waits for this address, in small letters. */
  public Optional<Invitation> findOpen(String email, @Nullable Long companyId) {
    return em.createNamedQuery(Invitation_.QUERY_INVITATION_OPEN_TO, Invitation.class)
        .setParameter("email", email)
        .setParameter("companyId", companyId)
        .getResultStream()
        .findFirst();
  }

  /** How many a company has sent since then. */
  public long count(@Nullable Long companyId, Instant since) {
    return em.createNamedQuery(Invitation_.QUERY_INVITATION_SENT_SINCE, Long.class)
        .setParameter("companyId", companyId)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** The invitation whose last letter holds this code. */
  public Optional<Invitation> find(EmailCode code) {
    return em.createNamedQuery(Invitation_.QUERY_INVITATION_BY_CODE, Invitation.class)
        .setParameter("hash", code.hash())
        .getResultStream()
        .findFirst();
  }

  /** The last letter of an invitation. */
  public InvitationLetter letter(Invitation invitation) {
    return em.find(InvitationLetter.class, invitation.getId());
  }

  /** A company's invitations that stand so, page by page, newest first. */
  public Page<InvitationRow> list(
      PageRequest page, @Nullable Long companyId, InvitationStatus status, @Nullable String words) {
    return new KeysetQuery<Invitation, InvitationRow>(
            em,
            Invitation.class,
            InvitationRow.class,
            InvitationRow::id,
            List.of(SortKey.byTime("created", i -> i.get("createdAt"), InvitationRow::createdAt)),
            (cb, i) ->
                List.of(
                    i.get("publicId"),
                    i.get("rowVersion"),
                    i.get("email"),
                    i.get("roles"),
                    i.get("status"),
                    i.get("invitedByName"),
                    i.get("createdAt")),
            (cb, i) ->
                List.of(
                    companyId == null
                        ? cb.isNull(i.get("companyId"))
                        : cb.equal(i.get("companyId"), companyId),
                    cb.equal(i.get("status"), status),
                    words == null
                        ? cb.conjunction()
                        : cb.gt(
                            cb.locate(
                                cb.lower(i.get("email")), words.toLowerCase(java.util.Locale.ROOT)),
                            0)))
        .read(page);
  }
}

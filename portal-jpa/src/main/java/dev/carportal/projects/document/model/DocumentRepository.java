package dev.carportal.projects.document.model;

import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.identity.access.model.AccessRefusedException;
import dev.carportal.identity.access.model.DecisionPoint;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.model.StoredFile_;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Project_;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds and keeps documents. A customer's caller reaches those of projects of her company, as far
 * as the rules of access open them.
 */
@ApplicationScoped
public class DocumentRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  @Inject private DecisionPoint decisions;
  @Inject private GovernedDocuments governed;

  protected DocumentRepository() {} // for CDI

  @SuppressWarnings("UnnecessaryAssignment") // no container in tests
  DocumentRepository(EntityManager em, DecisionPoint decisions) {
    this.em = em;
    this.decisions = decisions;
    this.governed = new GovernedDocuments(em);
  }

  public void add(Document document) {
    em.persist(document);
  }

  public void add(DocumentVersion version) {
    em.persist(version);
  }

  public void add(DocumentDownload download) {
    em.persist(download);
  }

  /**
   * The document with this public id.
   *
   * @throws NotFoundException if there is none in the caller's reach
   * @throws AccessRefusedException if the rules keep it from her
   */
  public Document get(UUID publicId, Caller caller) {
    return get(publicId, AccessAction.READ, caller);
  }

  /**
   * The document with this public id, to do this with it.
   *
   * @throws NotFoundException if there is none in the caller's reach
   * @throws AccessRefusedException if the rules keep it from her
   */
  public Document get(UUID publicId, AccessAction action, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<Document> query = cb.createQuery(Document.class);
    Root<Document> document = query.from(Document.class);
    document.fetch(Document_.file);
    document.fetch(Document_.project).fetch(Project_.client);
    List<Predicate> where =
        new ArrayList<>(decisions.narrow(cb, governed, action, document, caller));
    where.add(cb.equal(document.get(Document_.publicId), publicId));
    query.select(document).where(where.toArray(Predicate[]::new));
    return em.createQuery(query)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> decisions.refusal(governed, action, publicId, caller));
  }

  /** The documents of a project that the caller may read, what changed last first. */
  public List<DocumentRow> list(Project project, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<DocumentRow> query = cb.createQuery(DocumentRow.class);
    Root<Document> document = query.from(Document.class);
    Join<Document, StoredFile> file = document.join(Document_.file);
    List<Predicate> where =
        new ArrayList<>(decisions.narrow(cb, governed, AccessAction.READ, document, caller));
    where.add(cb.equal(document.get(Document_.project), project));
    query
        .select(
            cb.construct(
                DocumentRow.class,
                document.get(Document_.publicId),
                document.get(Document_.rowVersion),
                document.get(Document_.title),
                document.get(Document_.content),
                document.get(Document_.docType),
                document.get(Document_.accessLevel),
                document.get(Document_.version),
                file.get(StoredFile_.name),
                file.get(StoredFile_.mediaType),
                file.get(StoredFile_.size),
                document.get(Document_.downloadCount),
                document.get(Document_.updatedAt),
                document.get(Document_.archivedAt)))
        .where(where.toArray(Predicate[]::new))
        .orderBy(cb.desc(document.get(Document_.updatedAt)), cb.desc(document.get(Document_.id)));
    return em.createQuery(query).getResultList();
  }

  /** The versions of a document that the caller may read, the newest first. */
  public List<DocumentVersion> findVersions(Document document, Caller caller) {
    return em.createNamedQuery(
            DocumentVersion_.QUERY_DOCUMENT_VERSION_OF_DOCUMENT, DocumentVersion.class)
        .setParameter("documentKey", document.getId())
        .setParameter("levels", AccessLevel.readableBy(caller))
        .getResultList();
  }

  /** One version of a document, if there is one with this number that the caller may read. */
  public Optional<DocumentVersion> findVersion(
      Document document, VersionNumber number, Caller caller) {
    return em.createNamedQuery(
            DocumentVersion_.QUERY_DOCUMENT_VERSION_BY_NUMBER, DocumentVersion.class)
        .setParameter("documentKey", document.getId())
        .setParameter("version", number)
        .setParameter("levels", AccessLevel.readableBy(caller))
        .getResultStream()
        .findFirst();
  }

  /** Counts a download without making it a change of the document. */
  public void countDownload(Document document) {
    em.createNamedQuery(Document_.QUERY_DOCUMENT_COUNT_DOWNLOAD)
        .setParameter("id", document.getId())
        .executeUpdate();
  }

  /** The last downloads of a document, newest first. */
  public List<DownloadRow> findDownloads(Document document, int limit) {
    return em.createNamedQuery(
            DocumentDownload_.QUERY_DOCUMENT_DOWNLOAD_OF_DOCUMENT, DownloadRow.class)
        .setParameter("documentId", document.getPublicId())
        .setMaxResults(limit)
        .getResultList();
  }
}

package dev.carportal.projects.document.model;

import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.model.StoredFile_;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.ProjectRepository;
import dev.carportal.projects.project.model.Project_;
import jakarta.enterprise.context.ApplicationScoped;
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
 * Finds and keeps documents. Staff reach all; a customer's caller reaches what is in sight, not
 * internal, and of a project of her company.
 */
@ApplicationScoped
public class DocumentRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected DocumentRepository() {} // for CDI

  DocumentRepository(EntityManager em) {
    this.em = em;
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
   * @throws NotFoundException if there is none that the caller may read
   */
  public Document get(UUID publicId, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<Document> query = cb.createQuery(Document.class);
    Root<Document> document = query.from(Document.class);
    document.fetch(Document_.file);
    document.fetch(Document_.project).fetch(Project_.client);
    List<Predicate> where = new ArrayList<>(readable(cb, document, caller));
    where.add(cb.equal(document.get(Document_.publicId), publicId));
    query.select(document).where(where.toArray(Predicate[]::new));
    return em.createQuery(query)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Document", publicId));
  }

  /** The documents of a project that the caller may read, what changed last first. */
  public List<DocumentRow> list(Project project, Caller caller) {
    CriteriaBuilder cb = em.getCriteriaBuilder();
    CriteriaQuery<DocumentRow> query = cb.createQuery(DocumentRow.class);
    Root<Document> document = query.from(Document.class);
    Join<Document, StoredFile> file = document.join(Document_.file);
    List<Predicate> where = new ArrayList<>(readable(cb, document, caller));
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

  private static List<Predicate> readable(
      CriteriaBuilder cb, Root<Document> document, Caller caller) {
    if (caller.isStaff()) {
      return List.of();
    }
    List<Predicate> where =
        new ArrayList<>(ProjectRepository.tenant(cb, document.join(Document_.project), caller));
    where.add(cb.notEqual(document.get(Document_.accessLevel), AccessLevel.INTERNAL));
    where.add(cb.isNull(document.get(Document_.archivedAt)));
    return where;
  }
}

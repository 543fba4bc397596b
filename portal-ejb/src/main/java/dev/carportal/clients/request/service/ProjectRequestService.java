package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.RequestAttachment;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestHead;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.identity.user.model.User;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.service.FileDownload;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests in, shows them to those who asked, and takes them back. */
@Stateless
@RolesAllowed({"customer", "partner"})
public class ProjectRequestService {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectRequestService.class);

  @Inject private ProjectRequestRepository requests;
  @Inject private FileService files;
  @Inject private AuditJournal journal;
  @Inject private RequestDesk desk;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The requests of the caller's company, or of her alone, page by page. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<RequestRow> list(PageRequest page, RequestFilter filter) {
    return requests.list(page, filter, caller);
  }

  /** How many of the requests the caller reaches stand in each state. */
  public List<StatusCount> countByStatus() {
    return requests.countByStatus(caller);
  }

  /**
   * One request with its files and its timeline.
   *
   * @throws NotFoundException if there is none, or none for the caller
   */
  @RolesAllowed({"customer", "partner", "staff"})
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public RequestDetails details(UUID id) {
    RequestHead request = requests.getHead(id, caller);
    return new RequestDetails(
        request.id(),
        request.number(),
        request.content(),
        request.status(),
        request.companyId(),
        request.companyName(),
        request.applicantName(),
        request.managerName(),
        request.decisionReason(),
        requests.listAttachments(request),
        requests.listSteps(request),
        request.submittedAt(),
        request.updatedAt(),
        request.status().canBecome(RequestStatus.WITHDRAWN) && isHers(request.applicantKey()),
        request.version());
  }

  /**
   * Sends in a request at once, without a draft.
   *
   * @return its public id
   */
  public UUID submit(@Valid SubmitRequest command) {
    return desk.take(command.content()).getPublicId();
  }

  /** Takes a request back, as long as nobody has decided on it. */
  public void withdraw(@Valid WithdrawRequest command) {
    ProjectRequest request = requests.get(command.requestId(), caller);
    User applicant = request.getApplicant();
    if (!isHers(applicant == null ? null : applicant.getId())) {
      throw new NotAllowedException("error.request.withdrawOthers", request.getNumber());
    }
    request.expectVersion(command.expectedVersion());
    RequestStatus from = request.getStatus();
    request.withdraw(command.reason(), clock.instant());
    desk.note(request, from, command.reason());
    LOG.info("Request {} was withdrawn", request.getPublicId());
  }

  /** A file of a request the caller may reach, or of a draft of hers. */
  @RolesAllowed({"customer", "partner", "staff"})
  public FileDownload download(UUID attachmentId) {
    RequestAttachment attachment = requests.getAttachment(attachmentId, caller);
    journal.note(
        AuditAction.DOWNLOADED,
        "RequestAttachment",
        attachment.getPublicId(),
        attachment.getCompanyId(),
        Map.of("title", attachment.getFile().getName()));
    return files.download(attachment.getFile());
  }

  /** The project of a request has begun its work; telling it twice is no error. */
  @RolesAllowed({"staff", "system"})
  public void markInProgress(UUID id) {
    ProjectRequest request = requests.get(id, caller);
    if (request.getStatus() == RequestStatus.APPROVED) {
      request.progress(clock.instant());
      desk.note(request, RequestStatus.APPROVED, null);
    }
  }

  /** The project of a request has delivered; telling it twice is no error. */
  @RolesAllowed({"staff", "system"})
  public void markCompleted(UUID id) {
    markInProgress(id);
    ProjectRequest request = requests.get(id, caller);
    if (request.getStatus() == RequestStatus.IN_PROGRESS) {
      request.complete(clock.instant());
      desk.note(request, RequestStatus.IN_PROGRESS, null);
    }
  }

  /**
   * Whether the caller may answer for it: she asked, or she speaks for the company. A partner's
   * system answers for what partners' systems of its company asked.
   */
  private boolean isHers(@Nullable Long applicant) {
    return !caller.isStaff()
        && (caller.has(Role.CUSTOMER_ADMIN)
            || (caller.has(Role.PARTNER) && applicant == null)
            || (applicant != null && applicant.equals(caller.userId())));
  }
}

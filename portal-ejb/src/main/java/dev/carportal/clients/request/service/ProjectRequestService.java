package dev.carportal.clients.request.service;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.identity.user.model.User;
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
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests in, shows them to those who asked, and takes them back. */
@Stateless
@RolesAllowed({"customer", "partner"})
public class ProjectRequestService {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectRequestService.class);

  @Inject private ProjectRequestRepository requests;
  @Inject private FileService files;
  @Inject private RequestDesk desk;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The requests of the caller's company, or of her alone, page by page. */
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
  public RequestDetails details(UUID id) {
    return details(requests.get(id, caller));
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
    if (!isHers(request)) {
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
    return files.download(requests.getAttachment(attachmentId, caller).getFile());
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

  private RequestDetails details(ProjectRequest request) {
    Company company = request.getCompany();
    User manager = request.getProjectManager();
    return new RequestDetails(
        request.getPublicId(),
        request.getNumber(),
        new RequestContent(
            request.getType(),
            request.getTitle(),
            request.getDescription(),
            request.getRequirements(),
            request.getOutcomes(),
            request.getTimeline(),
            request.getBudgetRange()),
        request.getStatus(),
        company == null ? null : company.getPublicId(),
        company == null ? null : company.getName(),
        request.applicantName(),
        manager == null ? null : manager.getDisplayName(),
        request.getDecisionReason(),
        requests.listAttachments(request),
        requests.findTransitions(request).stream()
            .map(
                t ->
                    new RequestStep(
                        t.getAt(), t.getActorName(), t.getFrom(), t.getTo(), t.getNote()))
            .toList(),
        request.getSubmittedAt(),
        request.getUpdatedAt(),
        request.getStatus().canBecome(RequestStatus.WITHDRAWN) && isHers(request),
        request.getRowVersion());
  }

  /**
   * Whether the caller may answer for it: she asked, or she speaks for the company. A partner's
   * system answers for what partners' systems of its company asked.
   */
  private boolean isHers(ProjectRequest request) {
    User applicant = request.getApplicant();
    return !caller.isStaff()
        && (caller.has(Role.CUSTOMER_ADMIN)
            || (caller.has(Role.PARTNER) && applicant == null)
            || (applicant != null && Objects.equals(applicant.getId(), caller.userId())));
  }
}

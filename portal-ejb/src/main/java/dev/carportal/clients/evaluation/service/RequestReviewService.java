package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientRepository;
import dev.carportal.clients.evaluation.model.Evaluation;
import dev.carportal.clients.evaluation.model.EvaluationRepository;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.RequestFilter;
import dev.carportal.clients.request.model.RequestQueueRow;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.StatusCount;
import dev.carportal.clients.request.service.ProjectRequestApproved;
import dev.carportal.clients.request.service.ProjectRequestService;
import dev.carportal.clients.request.service.RequestDesk;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.job.service.JobService;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.StaleVersionException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows staff the requests that wait, and lets sales look into them and decide. */
@Stateless
@RolesAllowed("staff")
public class RequestReviewService {
  private static final Logger LOG = LoggerFactory.getLogger(RequestReviewService.class);

  @Inject private ProjectRequestRepository requests;
  @Inject private EvaluationRepository evaluations;
  @Inject private ClientRepository clients;
  @Inject private UserRepository users;
  @Inject private ProjectRequestService shown;
  @Inject private RequestDesk desk;
  @Inject private JobService jobs;
  @Inject private AuditJournal journal;
  @Inject private Event<ProjectRequestApproved> approved;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The requests of all customers, page by page. */
  @RolesAllowed({"staff", "system"})
  public Page<RequestQueueRow> list(PageRequest page, RequestFilter filter) {
    return requests.listQueue(page, filter, caller);
  }

  /**
   * Writes the requests of a view to a file, in the background.
   *
   * @return the public id of the job
   */
  public UUID export(RequestFilter filter) {
    UUID job = jobs.start(RequestExportWork.KIND, new RequestExport(filter));
    journal.note(AuditAction.EXPORTED, "Job", job, null, Map.of("title", RequestExportWork.KIND));
    return job;
  }

  /** How many requests stand in each state. */
  public List<StatusCount> countByStatus() {
    return requests.countByStatus(caller);
  }

  /** One request with what was found out about it. */
  public ReviewDetails details(UUID id) {
    ProjectRequest request = requests.get(id, caller);
    User applicant = request.getApplicant();
    return new ReviewDetails(
        shown.details(id),
        applicant == null ? null : applicant.getEmail(),
        evaluations.findByRequest(request.getId()).map(EvaluationDetails::of).orElse(null),
        caller.has(Role.SALES) || caller.has(Role.ADMINISTRATOR));
  }

  /** Begins to look into a request. */
  @RolesAllowed({"sales", "administrator"})
  public void takeUnderReview(UUID id, int expectedVersion) {
    ProjectRequest request = requests.get(id, caller);
    request.expectVersion(expectedVersion);
    request.takeUnderReview(clock.instant());
    desk.note(request, RequestStatus.SUBMITTED, null);
    LOG.info("Request {} is under review", id);
  }

  /** Writes down what was found out about a request that is under review. */
  @RolesAllowed({"sales", "administrator"})
  public void evaluate(@Valid EvaluateRequest command) {
    ProjectRequest request = requests.get(command.requestId(), caller);
    if (request.getStatus() != RequestStatus.UNDER_REVIEW) {
      throw new RuleException(
          "error.request.notUnderReview", request.getNumber(), request.getStatus());
    }
    if (command.price().amount().signum() < 0) {
      throw InvalidInputException.of("price", "error.request.priceNegative");
    }
    Evaluation evaluation = current(request, command.expectedVersion());
    boolean isNew = evaluation == null;
    if (evaluation == null) {
      evaluation = new Evaluation(request);
    }
    evaluation.conclude(
        command.feasibility(),
        command.effortDays(),
        command.risk(),
        command.price(),
        command.summary().strip());
    evaluation.signedBy(caller.userId(), caller.name(), clock.instant());
    if (isNew) {
      evaluations.add(evaluation);
    }
    requests.touch(request); // whoever decides must have seen this
    LOG.info("Request {} was evaluated", command.requestId());
  }

  private @Nullable Evaluation current(ProjectRequest request, int expectedVersion) {
    Optional<Evaluation> found = evaluations.findByRequest(request.getId());
    if (found.isEmpty()) {
      return null;
    }
    Evaluation evaluation = found.get();
    if (expectedVersion < 0) {
      throw new StaleVersionException(
          "Evaluation", evaluation.getPublicId(), expectedVersion, evaluation.getRowVersion());
    }
    evaluation.expectVersion(expectedVersion);
    return evaluation;
  }

  /**
   * Agrees to build what is asked for; the project opens in the same transaction.
   *
   * @throws RuleException if nobody has evaluated the request, or it is not under review
   */
  @RolesAllowed({"sales", "administrator"})
  public void approve(@Valid ApproveRequest command) {
    ProjectRequest request = requests.get(command.requestId(), caller);
    request.expectVersion(command.expectedVersion());
    User manager =
        users
            .findByPublicId(command.managerId())
            .filter(user -> user.getRoles().contains(Role.PROJECT_MANAGER))
            .orElseThrow(() -> InvalidInputException.of("manager", "error.request.manager"));
    RequestStatus from = request.getStatus();
    request.approve(manager, command.note(), clock.instant());
    if (evaluations.findByRequest(request.getId()).isEmpty()) {
      throw new RuleException("error.request.notEvaluated", request.getNumber());
    }
    desk.note(request, from, command.note());
    approved.fire(
        new ProjectRequestApproved(
            request.getPublicId(),
            request.getId(),
            request.getCompanyId(),
            client(request).getId(),
            request.getTitle(),
            request.getType().code(),
            manager.getId(),
            clock.instant()));
    LOG.info("Request {} was approved", command.requestId());
  }

  private Client client(ProjectRequest request) {
    Long companyId = request.getCompanyId();
    User applicant = request.getApplicant();
    Optional<Client> client =
        companyId != null
            ? clients.findByCompany(companyId)
            : Optional.ofNullable(applicant).flatMap(user -> clients.findByPerson(user.getId()));
    return client.orElseThrow(
        () -> new RuleException("error.request.noClient", request.getNumber()));
  }

  /** Declines to build what is asked for, and says why. */
  @RolesAllowed({"sales", "administrator"})
  public void reject(@Valid RejectRequest command) {
    ProjectRequest request = requests.get(command.requestId(), caller);
    request.expectVersion(command.expectedVersion());
    RequestStatus from = request.getStatus();
    request.reject(command.reason().strip(), clock.instant());
    desk.note(request, from, command.reason().strip());
    LOG.info("Request {} was rejected", command.requestId());
  }
}

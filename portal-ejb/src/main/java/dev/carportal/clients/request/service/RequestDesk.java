package dev.carportal.clients.request.service;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestStatus;
import dev.carportal.clients.request.model.RequestTransition;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotAllowedException;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes requests in and writes down each step of theirs: for the timeline and for the people it
 * concerns, both in the transaction of the step.
 */
@ApplicationScoped
public class RequestDesk {
  private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);

  @Inject private ProjectRequestRepository requests;
  @Inject private CompanyRepository companies;
  @Inject private UserRepository users;
  @Inject private RequestNotices notices;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Makes a request of what was written, by the caller for her company or herself. */
  public ProjectRequest take(RequestContent content) {
    Long companyId = caller.companyId();
    Long userId = caller.userId();
    Company company = companyId == null ? null : companies.refer(companyId);
    String number = requests.nextNumber(clock.instant());
    ProjectRequest request;
    if (userId != null) {
      User applicant = users.find(userId).orElseThrow(() -> new NotFoundException("User", null));
      request = new ProjectRequest(number, applicant, company, content, clock.instant());
    } else if (company != null) {
      request = new ProjectRequest(number, caller.name(), company, content, clock.instant());
    } else {
      throw new NotAllowedException("error.request.noCompany", caller.name());
    }
    requests.add(request);
    note(request, null, null);
    LOG.info("Request {} was submitted as {}", request.getPublicId(), number);
    return request;
  }

  /**
   * Notes the step that brought a request to the state it is in now.
   *
   * @param from the state it left; null when it was submitted
   * @param note what was said with it
   */
  public void note(ProjectRequest request, @Nullable RequestStatus from, @Nullable String note) {
    requests.add(
        new RequestTransition(
            request, from, caller.userId(), caller.name(), note, clock.instant()));
    notices.tell(request, note);
  }
}

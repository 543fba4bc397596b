package dev.carportal.identity.policy.service;

import dev.carportal.identity.policy.model.CompanyPolicy;
import dev.carportal.identity.policy.model.CompanyPolicyRepository;
import dev.carportal.identity.session.service.CompanySessions;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the caller's own company asks of its people; no other company's is in reach. */
@Stateless
@RolesAllowed("customer-admin")
public class PolicyService {
  @Inject private CompanyPolicyRepository policies;
  @Inject private UserRepository users;
  @Inject private CompanySessions sessions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What the caller's company asks now. */
  public PolicyDetails get() {
    return policies
        .find(company())
        .map(policy -> new PolicyDetails(policy.isSecondFactor(), policy.getRowVersion()))
        .orElse(new PolicyDetails(false, -1));
  }

  /**
   * Keeps what the caller's company asks. Who came with a password alone where that is no longer
   * enough is signed out.
   *
   * @return the subjects of its people, who have to be made known to the identity provider
   */
  public List<String> change(ChangePolicy command) {
    caller.requireConfirmation(clock.instant());
    Optional<CompanyPolicy> known = policies.find(company());
    known.ifPresent(policy -> policy.expectVersion(command.expectedVersion()));
    CompanyPolicy policy = known.orElseGet(this::begin);
    policy.askForSecondFactor(command.secondFactor());
    List<User> people = users.findByCompany(company());
    if (command.secondFactor()) {
      people.forEach(person -> sessions.endWithoutSecondFactor(person.getId()));
    }
    return people.stream().map(User::getSubject).toList();
  }

  /** Whether the caller's company lets nobody in by a password alone. */
  @PermitAll
  public boolean asksForSecondFactor() {
    Long company = caller.companyId();
    return company != null && policies.asksForSecondFactor(company);
  }

  private CompanyPolicy begin() {
    CompanyPolicy policy = new CompanyPolicy(company());
    policies.add(policy);
    return policy;
  }

  private Long company() {
    Long company = caller.companyId();
    if (company == null) {
      throw new NotFoundException("Company", null);
    }
    return company;
  }
}

package dev.carportal.clients.company.service;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientProfile;
import dev.carportal.clients.client.model.ClientProfileRepository;
import dev.carportal.clients.client.model.ClientRepository;
import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.clients.company.model.CompanyRow;
import dev.carportal.clients.company.model.CompanyType;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows staff the companies we know, and keeps how close we work with them. */
@Stateless
@RolesAllowed("staff")
public class CompanyService {
  @Inject private CompanyRepository companies;
  @Inject private ClientRepository clients;
  @Inject private ClientProfileRepository profiles;
  @Inject private UserRepository users;
  @Inject private Caller caller;

  /** Companies page by page, by name. */
  public Page<CompanyRow> list(
      PageRequest page, @Nullable CompanyType type, @Nullable String words) {
    return companies.list(page, type, words);
  }

  /** One company with its people. */
  public CompanyDetails details(UUID id) {
    Company company = companies.get(id);
    Client client = clients.findByCompany(company.getId()).orElse(null);
    return new CompanyDetails(
        company.getPublicId(),
        company.getName(),
        company.getSlug(),
        company.getType(),
        company.getIndustry(),
        company.getScale(),
        company.getCountry(),
        company.getWebsite(),
        company.getDescription(),
        client == null ? null : client.getCooperationLevel(),
        client == null ? null : client.getStatus(),
        client == null ? null : client.getContactInfo(),
        client == null ? null : client.getSignedAt(),
        people(company.getId()),
        client != null && (caller.has(Role.SALES) || caller.has(Role.ADMINISTRATOR)),
        caller.has(Role.ADMINISTRATOR),
        client == null ? -1 : client.getRowVersion());
  }

  /** Notes how close we work with a company. */
  @RolesAllowed({"sales", "administrator"})
  public void classify(@Valid ClassifyCompany command) {
    Client client =
        clients
            .findByCompany(companies.get(command.companyId()).getId())
            .orElseThrow(() -> new NotFoundException("Client", command.companyId()));
    client.expectVersion(command.expectedVersion());
    client.cooperate(command.level());
  }

  private List<CompanyPerson> people(Long companyId) {
    Map<Long, ClientProfile> known =
        profiles.findByCompany(companyId).stream()
            .collect(Collectors.toMap(ClientProfile::getUserId, Function.identity()));
    return users.findByCompany(companyId).stream()
        .map(user -> person(user, known.get(user.getId())))
        .toList();
  }

  private static CompanyPerson person(User user, @Nullable ClientProfile profile) {
    return new CompanyPerson(
        user.getPublicId(),
        user.getDisplayName(),
        user.getEmail(),
        user.getPhone(),
        user.getPosition(),
        profile == null ? null : profile.getDepartment(),
        profile == null ? null : profile.getPreferredContactMethod(),
        profile == null ? null : profile.getProjectBudgetRange(),
        user.getRoles().contains(Role.CUSTOMER_ADMIN),
        user.getLastLoginAt());
  }
}

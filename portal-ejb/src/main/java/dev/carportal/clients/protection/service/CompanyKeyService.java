package dev.carportal.clients.protection.service;

import dev.carportal.clients.company.model.Company;
import dev.carportal.clients.company.model.CompanyRepository;
import dev.carportal.platform.audit.model.AuditAction;
import dev.carportal.platform.audit.model.AuditJournal;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.file.service.FileKeyService;
import dev.carportal.platform.key.model.KeyOwner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews the key of a company's files, or destroys it, and with it all that it keeps. */
@Stateless
@RolesAllowed("administrator")
public class CompanyKeyService {
  private static final Logger LOG = LoggerFactory.getLogger(CompanyKeyService.class);
  private static final String TYPE = "CompanyKey";

  @Inject private CompanyRepository companies;
  @Inject private FileKeyService keys;
  @Inject private AuditJournal journal;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** How things stand with the key of a company's files. */
  public CompanyKeyDetails details(UUID companyId) {
    Company company = companies.get(companyId);
    return new CompanyKeyDetails(
        company.getPublicId(), company.getName(), keys.state(owner(company)));
  }

  /**
   * Gives a company a fresh key; her files are as readable as before.
   *
   * @return how many files it keeps
   */
  public int renew(UUID companyId) {
    caller.requireConfirmation(clock.instant());
    Company company = companies.get(companyId);
    int files = keys.renew(owner(company));
    note(AuditAction.CHANGED, company, Map.of("renewed", String.valueOf(files)));
    LOG.info("The key of company {} was renewed; it keeps {} files", companyId, files);
    return files;
  }

  /**
   * Destroys the keys of a company's files; nobody can read them any more.
   *
   * @return how many files are lost
   */
  public long destroy(@Valid DestroyCompanyKey command) {
    caller.requireConfirmation(clock.instant());
    Company company = companies.get(command.companyId());
    if (!company.getName().equals(command.name().strip())) {
      throw InvalidInputException.of("name", "error.protection.name");
    }
    long lost = keys.destroy(owner(company));
    note(
        AuditAction.ERASED,
        company,
        Map.of("files", String.valueOf(lost), "reason", command.reason().strip()));
    LOG.info("The keys of company {} were destroyed, and {} files", command.companyId(), lost);
    return lost;
  }

  private void note(AuditAction action, Company company, Map<String, String> said) {
    journal.note(action, TYPE, company.getPublicId(), company.getId(), said);
  }

  private static KeyOwner owner(Company company) {
    return KeyOwner.company(company.getId());
  }
}

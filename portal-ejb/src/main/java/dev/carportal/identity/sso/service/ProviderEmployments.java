package dev.carportal.identity.sso.service;

import dev.carportal.identity.sso.model.CompanyProvider;
import dev.carportal.identity.sso.model.CompanyProviderRepository;
import dev.carportal.identity.user.service.Employment;
import dev.carportal.identity.user.service.Employments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever comes in by a company's provider works for that company. */
@ApplicationScoped
public class ProviderEmployments implements Employments {
  @Inject private CompanyProviderRepository providers;

  @Override
  public Optional<Employment> behind(String provider) {
    return providers
        .findBySlug(provider)
        .filter(CompanyProvider::isEnabled)
        .map(
            known ->
                new Employment(known.getCompanyId(), known.getCompanyName(), known.getUserType()));
  }
}

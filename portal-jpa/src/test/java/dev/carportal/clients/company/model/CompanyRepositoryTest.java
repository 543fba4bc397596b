package dev.carportal.clients.company.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.clients.client.model.Client;
import dev.carportal.clients.client.model.ClientStatus;
import dev.carportal.clients.client.model.ClientType;
import dev.carportal.platform.persistence.model.PageRequest;
import dev.carportal.platform.persistence.model.TestDatabase;
import org.junit.jupiter.api.Test;

class CompanyRepositoryTest {
  @Test
  void the_list_says_which_companies_are_customers() {
    TestDatabase.portal(
        em -> {
          Company aurora = new Company("Aurora Motors 极光汽车", "aurora", CompanyType.OEM);
          Company helix = new Company("Helix 海力", "helix", CompanyType.TIER1);
          em.persist(aurora);
          em.persist(helix);
          Client client = new Client(aurora.getId(), aurora.getName(), ClientType.OEM);
          client.activate();
          em.persist(client);
          em.flush();
          em.clear();
          CompanyRepository companies = new CompanyRepository(em);
          assertThat(companies.list(PageRequest.first(), null, "a").rows())
              .extracting(CompanyRow::id, CompanyRow::status)
              .contains(
                  org.assertj.core.groups.Tuple.tuple(aurora.getPublicId(), ClientStatus.ACTIVE));
          assertThat(companies.list(PageRequest.first(), CompanyType.TIER1, null).rows())
              .anySatisfy(row -> assertThat(row.status()).isNull());
          assertThat(companies.findNamed("极光", 5)).containsExactly(aurora);
        });
  }
}

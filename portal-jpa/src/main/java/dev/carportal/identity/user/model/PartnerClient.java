package dev.carportal.identity.user.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A partner's system that calls the API with its own credentials, for one company. */
@Entity
@Table(schema = "identity", name = "partner_clients")
@NamedQuery(
    name = "PartnerClient.byClientId",
    query = "select c from PartnerClient c where c.clientId = :clientId")
public class PartnerClient extends BaseEntity {
  @NotBlank
  @Column(name = "client_id", updatable = false)
  private String clientId;

  @NotNull
  @Column(name = "company_id", updatable = false)
  private Long companyId;

  protected PartnerClient() {} // for JPA

  /** Lets a client of Keycloak act for a company. */
  public PartnerClient(String clientId, Long companyId) {
    this.clientId = clientId;
    this.companyId = companyId;
  }

  public String getClientId() {
    return clientId;
  }

  public Long getCompanyId() {
    return companyId;
  }
}

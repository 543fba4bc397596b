package dev.carportal.clients.sso.web;

import dev.carportal.identity.sso.model.SsoEndpoint;
import dev.carportal.identity.sso.model.SsoProtocol;
import dev.carportal.identity.sso.model.SsoRules;
import dev.carportal.identity.sso.service.ConnectProvider;
import dev.carportal.identity.sso.service.OwnedDomains;
import dev.carportal.identity.sso.service.SsoDetails;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is typed of a company's provider. */
public class SsoForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private SsoProtocol protocol = SsoProtocol.OIDC;
  private @Nullable String metadataUrl;
  private @Nullable String metadata;
  private @Nullable String clientId;
  private @Nullable String clientSecret;
  private @Nullable String domains;
  private boolean confirmed;
  private boolean localSignIn = true;
  private boolean secondFactor;
  private @Nullable String roleClaim;
  private @Nullable String administratorValue;
  private int version = -1;

  /** Fills the form with what is known; a secret is not. */
  void show(SsoDetails known) {
    SsoEndpoint endpoint = known.endpoint();
    if (endpoint != null) {
      protocol = endpoint.protocol();
      metadataUrl = endpoint.metadataUrl();
      clientId = endpoint.clientId();
    }
    SsoRules rules = known.rules();
    if (rules != null) {
      localSignIn = rules.localSignIn();
      secondFactor = rules.secondFactor();
      roleClaim = rules.roleClaim();
      administratorValue = rules.administratorValue();
    }
    domains = String.join("\n", known.domains());
    version = known.version();
  }

  /** What was typed, as a command. */
  ConnectProvider command() {
    return new ConnectProvider(
        protocol,
        text(metadataUrl),
        text(metadata),
        text(clientId),
        text(clientSecret),
        OwnedDomains.of(domains == null ? "" : domains),
        confirmed,
        new SsoRules(localSignIn, secondFactor, text(roleClaim), text(administratorValue)),
        version);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public SsoProtocol getProtocol() {
    return protocol;
  }

  public void setProtocol(SsoProtocol protocol) {
    this.protocol = protocol;
  }

  public @Nullable String getMetadataUrl() {
    return metadataUrl;
  }

  public void setMetadataUrl(@Nullable String metadataUrl) {
    this.metadataUrl = metadataUrl;
  }

  public @Nullable String getMetadata() {
    return metadata;
  }

  public void setMetadata(@Nullable String metadata) {
    this.metadata = metadata;
  }

  public @Nullable String getClientId() {
    return clientId;
  }

  public void setClientId(@Nullable String clientId) {
    this.clientId = clientId;
  }

  public @Nullable String getDomains() {
    return domains;
  }

  public void setDomains(@Nullable String domains) {
    this.domains = domains;
  }

  public @Nullable String getRoleClaim() {
    return roleClaim;
  }

  public void setRoleClaim(@Nullable String roleClaim) {
    this.roleClaim = roleClaim;
  }

  public @Nullable String getAdministratorValue() {
    return administratorValue;
  }

  public void setAdministratorValue(@Nullable String administratorValue) {
    this.administratorValue = administratorValue;
  }

  /** Never shown again. */
  public @Nullable String getClientSecret() {
    return clientSecret;
  }

  public void setClientSecret(@Nullable String clientSecret) {
    this.clientSecret = clientSecret;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public boolean isLocalSignIn() {
    return localSignIn;
  }

  public void setLocalSignIn(boolean localSignIn) {
    this.localSignIn = localSignIn;
  }

  public boolean isSecondFactor() {
    return secondFactor;
  }

  public void setSecondFactor(boolean secondFactor) {
    this.secondFactor = secondFactor;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}

package dev.carportal.clients.partner.service;

import dev.carportal.identity.partner.model.ApiFaces;
import dev.carportal.identity.user.service.KeycloakClients;
import dev.carportal.identity.user.service.NewClient;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.RuleException;
import dev.carportal.platform.gateway.model.ApiFace;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives and takes the access of partners' systems, here and at the identity provider. The portal's
 * word counts: what takes rights is kept here first and holds even where the provider is away, what
 * gives rights is done there first.
 */
@Stateless
@RolesAllowed("administrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerDesk {
  private static final Logger LOG = LoggerFactory.getLogger(PartnerDesk.class);

  @Inject private PartnerService partners;
  @Inject private KeycloakClients clients;

  /** Makes a client for a system, and tells its secret this once. */
  public NewSecret make(@Valid MakePartner command) {
    String clientId = partners.clientIdFor(command.companyId());
    try {
      String secret =
          clients.create(
              new NewClient(
                  clientId,
                  command.name(),
                  Role.PARTNER,
                  command.faces().all().stream().map(ApiFace::scope).toList(),
                  command.certificateBound()));
      return new NewSecret(partners.keep(clientId, command), clientId, secret);
    } catch (RuntimeException e) {
      undo(clientId);
      throw e;
    }
  }

  /** Gives a system another secret, and tells it this once. */
  public NewSecret rotate(UUID id, int expectedVersion) {
    String clientId = partners.expected(id, expectedVersion);
    String secret = clients.rotate(clientId);
    partners.rotated(id);
    return new NewSecret(id, clientId, secret);
  }

  /** Changes what a system may do and how often. */
  public void change(@Valid ChangePartner command) {
    String clientId = partners.change(command);
    clients.change(clientId, command.name(), scopes(command.faces()), command.certificateBound());
  }

  /** Stops a system for a while. */
  public void pause(UUID id, int expectedVersion) {
    String clientId = partners.pause(id, expectedVersion);
    try {
      clients.enable(clientId, false);
    } catch (RuleException e) {
      LOG.warn("Client {} is stopped here, and at the identity provider not yet", clientId);
    }
  }

  /** Lets a system call again. */
  public void resume(UUID id, int expectedVersion) {
    clients.enable(partners.expected(id, expectedVersion), true);
    partners.resume(id, expectedVersion);
  }

  /** Stops a system for good, and has the identity provider forget it. */
  public void remove(UUID id, int expectedVersion) {
    String clientId = partners.remove(id, expectedVersion);
    try {
      clients.remove(clientId);
    } catch (RuleException e) {
      LOG.warn("Client {} is removed here, and at the identity provider not yet", clientId);
    }
  }

  private static Map<String, Boolean> scopes(ApiFaces faces) {
    Map<String, Boolean> scopes = new TreeMap<>();
    for (ApiFace face : ApiFace.values()) {
      scopes.put(face.scope(), faces.contain(face));
    }
    return scopes;
  }

  private void undo(String clientId) {
    try {
      clients.remove(clientId);
    } catch (RuleException e) {
      LOG.error("Client {} is left over at the identity provider: remove it there", clientId);
    }
  }
}

package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.idempotency.service.IdempotencyService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.UUID;

/** Does what partners' systems send, each once, however often it is sent. */
@Stateless
@RolesAllowed("partner")
public class PartnerRequestService {
  @Inject private IdempotencyService idempotency;
  @Inject private RequestDesk desk;
  @Inject private ProjectRequestService requests;
  @Inject private Caller caller;

  /**
   * Sends in a request at once.
   *
   * @param key what the partner calls its sending; sent again, the first answer is given again
   */
  public SubmittedRequest submit(String key, @Valid SubmitRequest command) {
    return idempotency.once(
        caller.name(),
        key,
        "request.submit",
        command,
        SubmittedRequest.class,
        () -> answer(desk.take(command.content())));
  }

  /**
   * Takes a request back.
   *
   * @param key what the partner calls its sending; sent again, nothing happens again
   * @return the public id of the request
   */
  public UUID withdraw(String key, @Valid WithdrawRequest command) {
    return idempotency.once(
        caller.name(),
        key,
        "request.withdraw",
        command,
        UUID.class,
        () -> {
          requests.withdraw(command);
          return command.requestId();
        });
  }

  private static SubmittedRequest answer(ProjectRequest request) {
    return new SubmittedRequest(
        request.getPublicId(), request.getNumber(), request.getStatus(), request.getSubmittedAt());
  }
}

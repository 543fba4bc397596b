package dev.carportal.clients.request.service;

import dev.carportal.clients.request.model.ProjectRequest;
import dev.carportal.clients.request.model.ProjectRequestRepository;
import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.clients.request.model.RequestAttachment;
import dev.carportal.clients.request.model.RequestAttachmentRow;
import dev.carportal.clients.request.model.RequestContent;
import dev.carportal.clients.request.model.RequestDraft;
import dev.carportal.clients.request.model.RequestDraftRow;
import dev.carportal.identity.user.model.User;
import dev.carportal.identity.user.model.UserRepository;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.file.model.StoredFile;
import dev.carportal.platform.file.service.FileService;
import dev.carportal.platform.file.service.ReceivedFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a request while it is written, with its files, until it is sent. */
@Stateless
@RolesAllowed("customer")
public class RequestDraftService {
  /** So many files one draft may have. */
  public static final int ATTACHMENTS_MAX = 20;

  private static final Logger LOG = LoggerFactory.getLogger(RequestDraftService.class);

  @Inject private ProjectRequestRepository requests;
  @Inject private RequestDesk desk;
  @Inject private UserRepository users;
  @Inject private FileService files;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Begins to write a request.
   *
   * @return the public id of the draft
   */
  public UUID start(
      @NotNull ProjectType type, @Nullable @Size(max = ProjectRequest.TITLE_MAX) String title) {
    Long userId = caller.userId();
    User author =
        Optional.ofNullable(userId)
            .flatMap(users::find)
            .orElseThrow(() -> new NotFoundException("User", null));
    RequestDraft draft = new RequestDraft(author, RequestContent.of(type, title));
    requests.add(draft);
    return draft.getPublicId();
  }

  /** What the caller is still writing, the latest first. */
  public List<RequestDraftRow> list() {
    Long userId = caller.userId();
    return userId == null
        ? List.of()
        : requests.findDrafts(userId).stream()
            .map(
                d ->
                    new RequestDraftRow(
                        d.getPublicId(), d.content().title(), d.content().type(), d.getUpdatedAt()))
            .toList();
  }

  /** A draft of the caller's, as she left it. */
  public DraftDetails details(UUID id) {
    RequestDraft draft = requests.getDraft(id, caller);
    return new DraftDetails(
        draft.getPublicId(),
        draft.content(),
        requests.listAttachments(draft),
        draft.getUpdatedAt(),
        draft.getRowVersion());
  }

  /** Keeps what is written so far. */
  public SavedDraft save(@Valid SaveDraft command) {
    RequestDraft draft = requests.getDraft(command.draftId(), caller);
    draft.expectVersion(command.expectedVersion());
    draft.write(command.content());
    requests.flush();
    return new SavedDraft(clock.instant(), draft.getRowVersion());
  }

  /** Puts a draft aside. */
  public void discard(UUID id) {
    requests.getDraft(id, caller).discard(clock.instant());
  }

  /** Brings a draft back that was put aside. */
  public void restore(UUID id) {
    requests.getDraft(id, caller).restore();
  }

  /**
   * Makes sure that a draft of the caller's takes one more file.
   *
   * @throws InvalidInputException if it has as many as it may
   */
  public void expectAttachment(UUID draftId) {
    open(draftId);
  }

  private RequestDraft open(UUID draftId) {
    RequestDraft draft = requests.getDraft(draftId, caller);
    if (requests.listAttachments(draft).size() >= ATTACHMENTS_MAX) {
      throw InvalidInputException.of("file", "error.request.attachments", ATTACHMENTS_MAX);
    }
    return draft;
  }

  /** Adds a received file to a draft. */
  public RequestAttachmentRow attach(UUID draftId, ReceivedFile received) {
    RequestDraft draft = open(draftId);
    StoredFile file = files.keep(received, draft.getCompanyId());
    RequestAttachment attachment = new RequestAttachment(draft, file);
    requests.add(attachment);
    return new RequestAttachmentRow(
        attachment.getPublicId(),
        file.getName(),
        file.getMediaType(),
        file.getSize(),
        clock.instant());
  }

  /** Takes a file off a draft. */
  public void detach(UUID attachmentId) {
    RequestAttachment attachment = requests.getAttachment(attachmentId, caller);
    if (attachment.getDraft() == null) {
      throw new NotFoundException("RequestAttachment", attachmentId);
    }
    requests.remove(attachment);
    files.forget(attachment.getFile());
  }

  /**
   * Sends the draft in; its files go with it, and nothing of it stays behind.
   *
   * @return the public id of the request
   * @throws InvalidInputException naming what is missing
   */
  public UUID submit(UUID id, int expectedVersion) {
    RequestDraft draft = requests.getDraft(id, caller);
    draft.expectVersion(expectedVersion);
    RequestContent content = draft.content();
    List<InvalidInputException.Violation> missing = new ArrayList<>();
    if (content.type() == null) {
      missing.add(missing("type"));
    }
    if (content.title() == null) {
      missing.add(missing("title"));
    }
    if (content.description() == null) {
      missing.add(missing("description"));
    }
    if (!missing.isEmpty()) {
      throw new InvalidInputException(missing);
    }
    ProjectRequest request = desk.take(content);
    requests.findAttachments(draft).forEach(attachment -> attachment.send(request));
    requests.flush();
    requests.remove(draft);
    LOG.info("Draft {} became request {}", id, request.getPublicId());
    return request.getPublicId();
  }

  private static InvalidInputException.Violation missing(String field) {
    return new InvalidInputException.Violation(field, "error.request.missing." + field, List.of());
  }
}

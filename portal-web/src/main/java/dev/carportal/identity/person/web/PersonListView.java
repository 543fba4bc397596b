package dev.carportal.identity.person.web;

import dev.carportal.identity.person.model.InvitationRow;
import dev.carportal.identity.person.service.ColleagueService;
import dev.carportal.identity.person.service.InvitationService;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.identity.user.model.UserStatus;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the reader's company, and for its administrators who was asked to join. */
@Named
@RequestScoped
public class PersonListView extends ListView<PersonLine> {
  private static final String INVITED = "INVITED";

  @Inject private ColleagueService colleagues;
  @Inject private InvitationService invitations;
  @Inject private Caller caller;

  private @Nullable String status;
  private @Nullable Page<InvitationRow> invited;

  @Override
  protected Page<PersonLine> read() {
    UserStatus shown = Params.value(UserStatus.class, status);
    return colleagues.list(
        asked(PageRequest.SIZE_DEFAULT, Order.ASCENDING, true),
        shown == null ? UserStatus.ACTIVE : shown,
        getWords());
  }

  @Override
  public void load() {
    if (isShowingInvited()) {
      getInvited();
    } else {
      super.load();
    }
  }

  /** The letters that wait for an answer. */
  public Page<InvitationRow> getInvited() {
    Page<InvitationRow> known = invited;
    if (known == null) {
      try {
        known =
            invitations.listOpen(
                asked(PageRequest.SIZE_DEFAULT, Order.DESCENDING, true), getWords());
      } catch (InvalidInputException e) {
        throw new NotFoundException("Page", null);
      }
      invited = known;
    }
    return known;
  }

  /** Sends a letter again. */
  public String remind(UUID id, int version, String email) {
    invitations.remind(id, version);
    Toast.say("identity", "person.list.message.reminded", email);
    return again();
  }

  /** Takes a letter back. */
  public String withdraw(UUID id, int version, String email) {
    invitations.withdraw(id, version);
    Toast.say("identity", "person.list.message.withdrawn", email);
    return again();
  }

  private static String again() {
    return "/portal/identity/person/list?faces-redirect=true&status=" + INVITED;
  }

  public boolean isShowingInvited() {
    return isAdministrator() && INVITED.equals(status);
  }

  /** Whether she says who belongs to her company. */
  public boolean isAdministrator() {
    return caller.has(Role.CUSTOMER_ADMIN);
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }
}

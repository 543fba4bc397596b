package dev.carportal.identity.person.web;

import dev.carportal.identity.person.model.InvitationRow;
import dev.carportal.identity.person.service.InvitationService;
import dev.carportal.identity.person.service.StaffService;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.identity.user.model.UserStatus;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.faces.web.ListView;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our staff, and for those who may know them the people of all companies. */
@Named
@RequestScoped
public class AdminPersonListView extends ListView<PersonLine> {
  private static final String CUSTOMERS = "customers";
  private static final int INVITED_SHOWN = 100;

  @Inject private StaffService people;
  @Inject private InvitationService invitations;
  @Inject private Caller caller;

  private @Nullable String kind;
  private @Nullable String status;
  private @Nullable String company;

  @Override
  protected Page<PersonLine> read() {
    PageRequest request = asked(PageRequest.SIZE_STAFF, Order.ASCENDING, true);
    UserStatus shown = Params.value(UserStatus.class, status);
    UserStatus wanted = shown == null ? UserStatus.ACTIVE : shown;
    return isShowingCustomers()
        ? people.listCustomers(request, wanted, getWords(), company)
        : people.list(request, wanted, getWords());
  }

  /** Those whom we asked to join us and who have not answered. */
  public List<InvitationRow> getInvited() {
    return isAdministrator() && !isShowingCustomers()
        ? invitations.listOpen(PageRequest.after(null, INVITED_SHOWN), null).rows()
        : List.of();
  }

  /** Takes a letter back. */
  public String withdraw(UUID id, int version, String email) {
    invitations.withdraw(id, version);
    Toast.say("identity", "person.list.message.withdrawn", email);
    return "/admin/identity/person/list?faces-redirect=true";
  }

  /** Sends a letter again. */
  public String remind(UUID id, int version, String email) {
    invitations.remind(id, version);
    Toast.say("identity", "person.list.message.reminded", email);
    return "/admin/identity/person/list?faces-redirect=true";
  }

  public boolean isShowingCustomers() {
    return CUSTOMERS.equals(kind) && isKnowingCustomers();
  }

  /** Whether she may know the people of all companies. */
  public boolean isKnowingCustomers() {
    return isAdministrator() || caller.has(Role.SALES);
  }

  public boolean isAdministrator() {
    return caller.has(Role.ADMINISTRATOR);
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getStatus() {
    return status;
  }

  public void setStatus(@Nullable String status) {
    this.status = status;
  }

  public @Nullable String getCompany() {
    return company;
  }

  public void setCompany(@Nullable String company) {
    this.company = company;
  }
}

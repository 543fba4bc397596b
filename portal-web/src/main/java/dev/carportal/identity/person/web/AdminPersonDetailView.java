package dev.carportal.identity.person.web;

import dev.carportal.identity.person.service.ChangeRoles;
import dev.carportal.identity.person.service.PersonDetails;
import dev.carportal.identity.person.service.StaffDesk;
import dev.carportal.platform.caller.model.Caller;
import dev.carportal.platform.caller.model.Role;
import dev.carportal.platform.error.model.PortalException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A person, as our staff know her. */
@Named
@ViewScoped
public class AdminPersonDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StaffDesk people;
  @Inject private Caller caller;

  private String id;
  private PersonDetails person;
  private List<String> roles = List.of();

  public void load() {
    person = people.details(Params.id("User", id));
    roles = List.copyOf(person.roles());
  }

  /** Gives her other roles. */
  public String changeRoles() {
    return change(
        () -> people.changeRoles(new ChangeRoles(person.id(), person.version(), Set.copyOf(roles))),
        "person.edit.message.role");
  }

  /** Lets her in no more. */
  public String remove() {
    return change(
        () -> people.remove(person.id(), person.version()), "person.edit.message.removed");
  }

  /** Lets her in again. */
  public String restore() {
    return change(
        () -> people.restore(person.id(), person.version()), "person.edit.message.restored");
  }

  private String change(Runnable what, String said) {
    try {
      what.run();
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("identity", said, person.name());
    return "/admin/identity/person/detail?faces-redirect=true&id=" + person.id();
  }

  /** What she can be. */
  public List<String> getChoices() {
    return person.ours()
        ? List.of(Role.SALES, Role.PROJECT_MANAGER, Role.SUPPORT_AGENT, Role.ADMINISTRATOR)
        : List.of(Role.CUSTOMER, Role.CUSTOMER_ADMIN);
  }

  /** Whether the reader says who belongs here. */
  public boolean isAdministrator() {
    return caller.has(Role.ADMINISTRATOR);
  }

  public PersonDetails getPerson() {
    return person;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }
}

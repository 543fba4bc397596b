package dev.carportal.identity.person.web;

import dev.carportal.identity.person.service.ChangeRoles;
import dev.carportal.identity.person.service.ColleagueDesk;
import dev.carportal.identity.person.service.PersonDetails;
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

/** A colleague, as the administrator of her company sees her. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ColleagueDesk colleagues;

  private String id;
  private PersonDetails person;
  private String role = Role.CUSTOMER;

  public void load() {
    person = colleagues.details(Params.id("User", id));
    role = person.roles().contains(Role.CUSTOMER_ADMIN) ? Role.CUSTOMER_ADMIN : Role.CUSTOMER;
  }

  /** Gives her another role. */
  public String changeRole() {
    return change(
        () -> colleagues.changeRoles(new ChangeRoles(person.id(), person.version(), Set.of(role))),
        "person.edit.message.role");
  }

  /** Lets her in no more. */
  public String remove() {
    return change(
        () -> colleagues.remove(person.id(), person.version()), "person.edit.message.removed");
  }

  private String change(Runnable what, String said) {
    try {
      what.run();
    } catch (PortalException e) {
      load();
      throw e;
    }
    Toast.say("identity", said, person.name());
    return "/portal/identity/person/list?faces-redirect=true";
  }

  /** What a colleague can be. */
  public List<String> getChoices() {
    return List.of(Role.CUSTOMER, Role.CUSTOMER_ADMIN);
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

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }
}

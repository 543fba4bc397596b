package dev.carportal.identity.emergency.web;

import dev.carportal.identity.emergency.service.EmergencyDetails;
import dev.carportal.identity.emergency.service.EmergencyReading;
import dev.carportal.identity.emergency.service.EmergencyService;
import dev.carportal.identity.emergency.service.TrailLine;
import dev.carportal.identity.user.model.PersonLine;
import dev.carportal.platform.error.model.InvalidInputException;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.persistence.model.Page;
import dev.carportal.platform.persistence.model.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a grant opens: the company's people, or what was done with its things. */
@Named
@RequestScoped
public class AdminEmergencyReadView {
  private static final String TRAIL = "trail";

  @Inject private EmergencyReading reading;
  @Inject private EmergencyService emergencies;

  private String id;
  private @Nullable String what;
  private @Nullable String cursor;
  private EmergencyDetails grant;
  private @Nullable Page<PersonLine> people;
  private @Nullable Page<TrailLine> trail;

  public void load() {
    UUID grantId = Params.id("EmergencyGrant", id);
    grant = emergencies.details(grantId);
    try {
      if (isShowingTrail()) {
        trail = reading.trail(grantId, cursor);
      } else {
        people =
            reading.people(
                grantId, new PageRequest(cursor, PageRequest.SIZE_STAFF, null, false, true));
      }
    } catch (InvalidInputException e) {
      throw new NotFoundException("Page", null);
    }
  }

  public boolean isShowingTrail() {
    return TRAIL.equals(what);
  }

  public EmergencyDetails getGrant() {
    return grant;
  }

  public @Nullable Page<PersonLine> getPeople() {
    return people;
  }

  public @Nullable Page<TrailLine> getTrail() {
    return trail;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public @Nullable String getWhat() {
    return what;
  }

  public void setWhat(@Nullable String what) {
    this.what = what;
  }

  public @Nullable String getCursor() {
    return cursor;
  }

  public void setCursor(@Nullable String cursor) {
    this.cursor = cursor;
  }
}

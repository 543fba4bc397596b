package dev.carportal.identity.rule.web;

import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.identity.rule.service.RuleService;
import dev.carportal.identity.rule.service.RuleTrialService;
import dev.carportal.identity.rule.service.Trial;
import dev.carportal.identity.rule.service.TryRules;
import dev.carportal.platform.error.model.InvalidInputException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks the rules whether somebody may do something with a thing. */
@Named
@ViewScoped
public class AdminRuleTryView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  @Inject private RuleService rules;
  @Inject private RuleTrialService trials;

  private String person = "";
  private String kind = "";
  private String thing = "";
  private AccessAction action = AccessAction.READ;
  private int level = 1;
  private @Nullable String address;
  private @Nullable Trial trial;

  /** Asks. */
  public void attempt() {
    trial = null;
    trial =
        trials.attempt(
            new TryRules(
                person,
                kind,
                thing(),
                action,
                level,
                address == null || address.isBlank() ? null : address.strip()));
  }

  /** The public id in what was pasted: an address of its page, or the id alone. */
  private UUID thing() {
    Matcher ids = ID.matcher(thing);
    if (!ids.find()) {
      throw InvalidInputException.of("thing", "error.access.thing");
    }
    return UUID.fromString(ids.group());
  }

  public List<String> getKinds() {
    return rules.kinds();
  }

  public AccessAction[] getActions() {
    return AccessAction.values();
  }

  public @Nullable Trial getTrial() {
    return trial;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getThing() {
    return thing;
  }

  public void setThing(String thing) {
    this.thing = thing;
  }

  public AccessAction getAction() {
    return action;
  }

  public void setAction(AccessAction action) {
    this.action = action;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }
}

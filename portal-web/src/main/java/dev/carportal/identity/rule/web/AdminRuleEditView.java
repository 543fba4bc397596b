package dev.carportal.identity.rule.web;

import dev.carportal.identity.access.model.AccessAction;
import dev.carportal.identity.access.model.Attribute;
import dev.carportal.identity.access.model.Effect;
import dev.carportal.identity.access.model.RuleContent;
import dev.carportal.identity.rule.service.ChangeRule;
import dev.carportal.identity.rule.service.MakeRule;
import dev.carportal.identity.rule.service.RuleDetails;
import dev.carportal.identity.rule.service.RuleService;
import dev.carportal.identity.rule.service.RuleVersionRow;
import dev.carportal.platform.faces.web.Params;
import dev.carportal.platform.faces.web.Preferences;
import dev.carportal.platform.faces.web.Toast;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A rule of access: what it says, and what it said before. */
@Named
@ViewScoped
public class AdminRuleEditView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  @Inject private RuleService service;
  @Inject private Preferences preferences;

  private @Nullable String id;
  private int version;
  private String code = "";
  private Effect effect = Effect.ALLOW;
  private String kind = "";
  private String[] actions = {AccessAction.READ.name(), AccessAction.DOWNLOAD.name()};
  private String condition = "";
  private String nameEnglish = "";
  private String nameChinese = "";
  private String reasonEnglish = "";
  private String reasonChinese = "";
  private boolean active = true;
  private String note = "";
  private List<RuleVersionRow> versions = List.of();

  public void load() {
    if (id == null) {
      return;
    }
    RuleDetails known = service.get(Params.id("AccessRule", id));
    RuleContent content = known.content();
    version = known.version();
    code = known.code();
    effect = content.effect();
    kind = content.kind();
    actions = content.actions().toArray(String[]::new);
    condition = content.condition();
    nameEnglish = content.names().getOrDefault(ENGLISH, "");
    nameChinese = content.names().getOrDefault(CHINESE, "");
    reasonEnglish = content.reasons().getOrDefault(ENGLISH, "");
    reasonChinese = content.reasons().getOrDefault(CHINESE, "");
    active = content.active();
    versions = known.versions();
  }

  /** Keeps what is written; it holds within a second. */
  public String save() {
    if (id == null) {
      id = service.make(new MakeRule(code.strip(), content())).toString();
      Toast.say("identity", "rule.edit.message.made", code.strip());
    } else {
      service.change(new ChangeRule(Params.id("AccessRule", id), version, content(), note.strip()));
      Toast.say("identity", "rule.edit.message.changed", code);
    }
    return page();
  }

  /** Has it say again what it said once. */
  public String restore(int number) {
    String why =
        MessageFormat.format(
            ResourceBundle.getBundle("dev.carportal.i18n.identity", preferences.getLocale())
                .getString("rule.edit.note.restored"),
            number);
    service.restore(Params.id("AccessRule", id), version, number, why);
    Toast.say("identity", "rule.edit.message.restored", String.valueOf(number));
    return page();
  }

  private RuleContent content() {
    return new RuleContent(
        effect,
        kind,
        Arrays.stream(AccessAction.values())
            .map(AccessAction::name)
            .filter(List.of(actions)::contains)
            .toList(),
        condition.strip(),
        Map.of(ENGLISH, nameEnglish.strip(), CHINESE, nameChinese.strip()),
        Map.of(ENGLISH, reasonEnglish.strip(), CHINESE, reasonChinese.strip()),
        active);
  }

  private String page() {
    return "/admin/identity/rule/edit?faces-redirect=true&id=" + id;
  }

  public boolean isKnown() {
    return id != null;
  }

  public List<String> getKinds() {
    return service.kinds();
  }

  public Effect[] getEffects() {
    return Effect.values();
  }

  public AccessAction[] getAllActions() {
    return AccessAction.values();
  }

  /** What a condition may ask about. */
  public Attribute[] getAttributes() {
    return Attribute.values();
  }

  public List<RuleVersionRow> getVersions() {
    return versions;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Effect getEffect() {
    return effect;
  }

  public void setEffect(Effect effect) {
    this.effect = effect;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String[] getActions() {
    return actions.clone();
  }

  public void setActions(String[] actions) {
    this.actions = actions.clone();
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getNameEnglish() {
    return nameEnglish;
  }

  public void setNameEnglish(String nameEnglish) {
    this.nameEnglish = nameEnglish;
  }

  public String getNameChinese() {
    return nameChinese;
  }

  public void setNameChinese(String nameChinese) {
    this.nameChinese = nameChinese;
  }

  public String getReasonEnglish() {
    return reasonEnglish;
  }

  public void setReasonEnglish(String reasonEnglish) {
    this.reasonEnglish = reasonEnglish;
  }

  public String getReasonChinese() {
    return reasonChinese;
  }

  public void setReasonChinese(String reasonChinese) {
    this.reasonChinese = reasonChinese;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}

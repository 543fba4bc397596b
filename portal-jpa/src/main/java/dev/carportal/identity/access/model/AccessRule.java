package dev.carportal.identity.access.model;

import dev.carportal.platform.audit.model.Audited;
import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may do what with which kind of thing, and when. */
@Entity
@Table(schema = "identity", name = "access_rules")
@NamedQuery(name = "AccessRule.all", query = "select r from AccessRule r order by r.code")
@NamedQuery(
    name = "AccessRule.byPublicId",
    query = "select r from AccessRule r where r.publicId = :publicId")
@NamedQuery(name = "AccessRule.byCode", query = "select r from AccessRule r where r.code = :code")
public class AccessRule extends BaseEntity implements Audited {
  public static final int CODE_MAX = 60;
  public static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

  @NotNull
  @Size(max = CODE_MAX)
  @Pattern(regexp = CODE)
  @Column(updatable = false)
  private String code;

  @Valid @NotNull @Embedded private RuleContent content;

  protected AccessRule() {} // for JPA

  /**
   * A new rule.
   *
   * @param code how decisions name it, for good
   */
  public AccessRule(String code, RuleContent content) {
    this.code = code;
    this.content = content;
    ConditionReader.read(content.condition());
  }

  /**
   * Says something else from now on.
   *
   * @throws dev.carportal.platform.error.model.InvalidInputException if its condition cannot be
   *     read
   */
  public void say(RuleContent next) {
    ConditionReader.read(next.condition());
    this.content = next;
  }

  /** Ready to be asked. */
  public Rule compiled() {
    return new Rule(
        code,
        content.effect(),
        content.kind(),
        content.actions().stream().map(AccessAction::valueOf).collect(Collectors.toSet()),
        ConditionReader.read(content.condition()));
  }

  /** It is nobody's but ours. */
  @Override
  public @Nullable Long getCompanyId() {
    return null;
  }

  public String getCode() {
    return code;
  }

  public RuleContent getContent() {
    return content;
  }
}

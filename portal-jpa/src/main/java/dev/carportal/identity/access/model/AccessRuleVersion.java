package dev.carportal.identity.access.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a rule said once, and who said so. */
@Entity
@Table(schema = "identity", name = "access_rule_versions")
@NamedQuery(
    name = "AccessRuleVersion.ofRule",
    query = "select v from AccessRuleVersion v where v.rule = :rule order by v.number desc")
@NamedQuery(
    name = "AccessRuleVersion.count",
    query = "select count(v) from AccessRuleVersion v where v.rule = :rule")
@NamedQuery(name = "AccessRuleVersion.countAll", query = "select count(v) from AccessRuleVersion v")
public class AccessRuleVersion extends BaseEntity {
  public static final int NOTE_MAX = 500;

  @NotNull
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "rule_id", updatable = false)
  private AccessRule rule;

  @Column(updatable = false)
  private int number;

  @NotNull @Embedded private RuleContent content;

  @NotBlank
  @Column(name = "author_name", updatable = false)
  private String authorName;

  @Size(max = NOTE_MAX)
  @Column(updatable = false)
  private String note;

  protected AccessRuleVersion() {} // for JPA

  /**
   * Keeps what a rule says now.
   *
   * @param number counted from 1
   * @param note why; null if nobody said
   */
  public AccessRuleVersion(AccessRule rule, int number, String authorName, @Nullable String note) {
    this.rule = rule;
    this.number = number;
    this.content = rule.getContent();
    this.authorName = authorName;
    this.note = note;
  }

  public AccessRule getRule() {
    return rule;
  }

  public int getNumber() {
    return number;
  }

  public RuleContent getContent() {
    return content;
  }

  public String getAuthorName() {
    return authorName;
  }

  public @Nullable String getNote() {
    return note;
  }
}

package dev.carportal.identity.access.model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a rule says.
 *
 * @param kind the kind of thing it is about
 * @param condition when it applies, as {@link ConditionReader} reads it
 * @param names how people call it, by language
 * @param reasons what somebody reads who is refused because of it, by language
 * @param active whether it is in force
 */
@Embeddable
public record RuleContent(
    @NotNull Effect effect,
    @NotBlank String kind,
    @NotEmpty @JdbcTypeCode(SqlTypes.JSON) List<String> actions,
    @NotBlank @Size(max = RuleContent.CONDITION_MAX) String condition,
    @NotEmpty @JdbcTypeCode(SqlTypes.JSON) Map<String, String> names,
    @NotEmpty @JdbcTypeCode(SqlTypes.JSON) Map<String, String> reasons,
    boolean active) {
  public static final int CONDITION_MAX = 4000;
  public static final int NAME_MAX = 120;
  public static final int REASON_MAX = 500;
}

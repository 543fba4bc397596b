package dev.carportal.identity.access.model;

import dev.carportal.platform.caller.model.Caller;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks, when, and from where. */
final class Circumstances implements Facts {
  private final Caller caller;
  private final ZonedDateTime when;
  private final Collection<SubjectSource> sources;
  private final Map<Attribute, Set<Object>> asked = new EnumMap<>(Attribute.class);

  Circumstances(Caller caller, Instant now, Collection<SubjectSource> sources) {
    this.caller = caller;
    this.when = now.atZone(caller.zone());
    this.sources = sources;
  }

  @Override
  public @Nullable Object value(Attribute attribute) {
    return switch (attribute) {
      case SUBJECT_ROLES -> caller.identity().roles();
      case SUBJECT_COMPANY -> caller.companyId();
      case SUBJECT_USER -> caller.userId();
      case SUBJECT_LEVEL -> (long) caller.level();
      case CONTEXT_HOUR -> (long) when.getHour();
      case CONTEXT_DAY -> (long) when.getDayOfWeek().getValue();
      case CONTEXT_NETWORK -> caller.address();
      default -> attribute.isOfObject() ? null : asked.computeIfAbsent(attribute, this::ask);
    };
  }

  private Set<Object> ask(Attribute attribute) {
    return sources.stream()
        .filter(source -> source.attribute() == attribute)
        .findFirst()
        .map(source -> source.values(caller))
        .orElse(Set.of());
  }
}

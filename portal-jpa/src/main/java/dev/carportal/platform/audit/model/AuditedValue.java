package dev.carportal.platform.audit.model;

import dev.carportal.platform.persistence.model.BaseEntity;
import dev.carportal.platform.persistence.model.Coded;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.jspecify.annotations.Nullable;

/** How the trail writes down what a field holds. */
final class AuditedValue {
  private AuditedValue() {}

  /**
   * What a field holds, as text by name. A map becomes a field for each of its keys, and where it
   * holds records one for each of their components: {@code texts.zh.caseTitle}.
   */
  static Map<String, String> fields(String name, @Nullable Object value) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map && Hibernate.isInitialized(value)) {
      map.forEach((key, item) -> putEach(fields, name + "." + text(key), item));
    } else {
      put(fields, name, value);
    }
    return fields;
  }

  private static void putEach(Map<String, String> fields, String name, @Nullable Object value) {
    if (value instanceof Record item) {
      for (RecordComponent part : item.getClass().getRecordComponents()) {
        put(fields, name + "." + part.getName(), part(item, part));
      }
    } else {
      put(fields, name, value);
    }
  }

  private static void put(Map<String, String> fields, String name, @Nullable Object value) {
    String text = text(value);
    if (text != null) {
      fields.put(name, text);
    }
  }

  /** What a collection held when it was read. */
  static @Nullable Object before(PersistentCollection<?> items) {
    Serializable snapshot = items.getStoredSnapshot();
    return items instanceof Set<?> && snapshot instanceof Map<?, ?> elements
        ? elements.keySet()
        : snapshot;
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value == null || value instanceof byte[]) {
      return null;
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (!Hibernate.isInitialized(value)) {
      return null;
    }
    if (value instanceof BaseEntity entity) {
      return entity.trailName();
    }
    if (value instanceof Collection<?> items) {
      return items.stream()
          .map(AuditedValue::item)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static @Nullable String item(@Nullable Object value) {
    return value instanceof Record parts
        ? Arrays.stream(parts.getClass().getRecordComponents())
            .map(part -> text(part(parts, part)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
        : text(value);
  }

  private static @Nullable Object part(Record of, RecordComponent part) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record hides %s".formatted(part), e);
    }
  }
}

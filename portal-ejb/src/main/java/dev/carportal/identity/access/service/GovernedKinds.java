package dev.carportal.identity.access.service;

import dev.carportal.identity.access.model.GovernedKind;
import dev.carportal.platform.error.model.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All kinds of things whose access the rules govern. */
@ApplicationScoped
public class GovernedKinds {
  @Inject @Any private Instance<GovernedKind<?>> kinds;

  /**
   * The kind that rules name so.
   *
   * @throws NotFoundException if there is none
   */
  GovernedKind<?> get(@Nullable String name, UUID thing) {
    return kinds.stream()
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFoundException(String.valueOf(name), thing));
  }
}

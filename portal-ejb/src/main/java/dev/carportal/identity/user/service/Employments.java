package dev.carportal.identity.user.service;

import java.util.Optional;

/** Knows for whom the people work that come in by a company's own provider. */
public interface Employments {
  /** The employment behind this provider; empty if it is unknown or not in use. */
  Optional<Employment> behind(String provider);
}

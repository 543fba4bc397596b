/** Keycloak with the portal's realm. */
@NullMarked
package dev.carportal.run.keycloak;

import org.jspecify.annotations.NullMarked;

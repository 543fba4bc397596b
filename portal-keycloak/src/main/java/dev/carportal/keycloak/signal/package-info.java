/** Tells the portal at once what happened to an account or a session. */
@NullMarked
package dev.carportal.keycloak.signal;

import org.jspecify.annotations.NullMarked;

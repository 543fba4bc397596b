/** Second factors that Keycloak lacks: codes by e-mail and by text message, and who needs one. */
@NullMarked
package dev.carportal.keycloak.factor;

import org.jspecify.annotations.NullMarked;

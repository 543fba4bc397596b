/** The one-command launcher: brings up PostgreSQL, Keycloak and WildFly, and takes them down. */
@NullMarked
package dev.carportal.run;

import org.jspecify.annotations.NullMarked;

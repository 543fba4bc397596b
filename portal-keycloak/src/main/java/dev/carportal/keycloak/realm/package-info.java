/** Brings the portal's realm to what this version of the portal needs of it. */
@NullMarked
package dev.carportal.keycloak.realm;

import org.jspecify.annotations.NullMarked;

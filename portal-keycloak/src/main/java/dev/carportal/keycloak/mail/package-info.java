/** Keycloak's letters where there is no mail server. */
@NullMarked
package dev.carportal.keycloak.mail;

import org.jspecify.annotations.NullMarked;

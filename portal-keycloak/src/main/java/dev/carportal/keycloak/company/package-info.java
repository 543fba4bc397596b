/** How people come in who are signed in at their own company. */
@NullMarked
package dev.carportal.keycloak.company;

import org.jspecify.annotations.NullMarked;

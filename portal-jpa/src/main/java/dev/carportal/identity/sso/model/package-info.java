/** How companies sign in their own people, and which domains of e-mail are theirs. */
@CheckHQL
package dev.carportal.identity.sso.model;

import org.hibernate.annotations.processing.CheckHQL;

/** Who is asked to join a company, or us. */
@CheckHQL
package dev.carportal.identity.person.model;

import org.hibernate.annotations.processing.CheckHQL;

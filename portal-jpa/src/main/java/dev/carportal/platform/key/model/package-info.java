/**
 * The keys that keep what is entrusted to us: those of the house lie in a credential store outside
 * the database; those of companies lie in the database, wrapped by the house's.
 */
@CheckHQL
package dev.carportal.platform.key.model;

import org.hibernate.annotations.processing.CheckHQL;

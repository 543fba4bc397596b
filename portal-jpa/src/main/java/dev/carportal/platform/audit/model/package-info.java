/**
 * Who changed what of a customer's data, when, from what to what; written with the change itself.
 */
@CheckHQL
package dev.carportal.platform.audit.model;

import org.hibernate.annotations.processing.CheckHQL;

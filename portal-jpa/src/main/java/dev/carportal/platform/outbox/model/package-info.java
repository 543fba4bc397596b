/**
 * What must be told after a change, kept with the change, so that nothing told is lost or untrue.
 */
@CheckHQL
package dev.carportal.platform.outbox.model;

import org.hibernate.annotations.processing.CheckHQL;

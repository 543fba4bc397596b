/** The languages in which the portal keeps texts that people read. */
package dev.carportal.platform.i18n.model;

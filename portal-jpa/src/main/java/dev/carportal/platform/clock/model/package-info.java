/** The one source of "now". */
package dev.carportal.platform.clock.model;

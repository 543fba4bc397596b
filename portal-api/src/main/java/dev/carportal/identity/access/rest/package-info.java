/** Who calls the API: from a verified token to a caller. */
package dev.carportal.identity.access.rest;

/** Who calls the API: from a verified token to a caller and the trace of the request. */
package dev.carportal.platform.caller.rest;

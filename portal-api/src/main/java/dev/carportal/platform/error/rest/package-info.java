/** What went wrong, as a problem document (RFC 9457) in the client's language. */
package dev.carportal.platform.error.rest;

/** Requests that may be sent twice and are done once. */
package dev.carportal.platform.idempotency.rest;

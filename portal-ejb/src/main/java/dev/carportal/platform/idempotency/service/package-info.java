/** Does the work of a request once, however often it is sent. */
package dev.carportal.platform.idempotency.service;

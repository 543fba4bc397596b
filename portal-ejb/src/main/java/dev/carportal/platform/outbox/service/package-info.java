/** Delivers what the outboxes hold, and hands each message to its consumer once. */
package dev.carportal.platform.outbox.service;

/** Forgets what is no longer needed. */
package dev.carportal.platform.retention.service;

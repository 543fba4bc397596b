/** Tells what was remembered of a page when it is no longer true. */
package dev.carportal.platform.cache.service;

/** Keeps the search indexes in order. */
package dev.carportal.platform.search.service;

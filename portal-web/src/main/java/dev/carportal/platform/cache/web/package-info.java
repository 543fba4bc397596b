/** Keeps rendered public pages, so that most visitors are answered straight from memory. */
package dev.carportal.platform.cache.web;

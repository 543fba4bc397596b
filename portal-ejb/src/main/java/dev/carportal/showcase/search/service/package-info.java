/** Looks for words in all that the public may read. */
package dev.carportal.showcase.search.service;

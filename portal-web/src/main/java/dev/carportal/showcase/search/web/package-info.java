/** The page where visitors look for words. */
package dev.carportal.showcase.search.web;

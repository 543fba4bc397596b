/** How texts are taken apart for the index, and how a reader's words are looked up in it. */
package dev.carportal.platform.search.model;

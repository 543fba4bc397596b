/** What can go wrong, said in the reader's language: what, which one, why, what now. */
package dev.carportal.platform.error.model;

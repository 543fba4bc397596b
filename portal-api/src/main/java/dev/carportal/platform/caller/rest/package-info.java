/** The trace of a request and the language its client reads. */
package dev.carportal.platform.caller.rest;

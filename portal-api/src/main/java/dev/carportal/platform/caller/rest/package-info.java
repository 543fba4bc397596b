/** The trace that ties a request to all the work it causes. */
package dev.carportal.platform.caller.rest;

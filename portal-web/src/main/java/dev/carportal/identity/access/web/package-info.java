/** Where people's requests enter: from the signed-in principal to the caller, and out again. */
package dev.carportal.identity.access.web;

/** How strangers register, and staff let them in. */
package dev.carportal.clients.registration.web;

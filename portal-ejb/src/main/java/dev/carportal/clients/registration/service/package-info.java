/** How strangers come in, and how we let them. */
package dev.carportal.clients.registration.service;

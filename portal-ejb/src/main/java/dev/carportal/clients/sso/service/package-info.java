/** How staff connect a company that signs in its own people. */
package dev.carportal.clients.sso.service;

/** How staff see and change the way a company signs in its own people. */
package dev.carportal.clients.sso.web;

/** How a partner's system follows and submits its company's project requests. */
package dev.carportal.clients.request.rest;

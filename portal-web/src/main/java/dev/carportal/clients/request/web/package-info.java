/** How customers write, send and follow their requests. */
package dev.carportal.clients.request.web;

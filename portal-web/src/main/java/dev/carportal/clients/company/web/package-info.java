/** How staff see companies. */
package dev.carportal.clients.company.web;

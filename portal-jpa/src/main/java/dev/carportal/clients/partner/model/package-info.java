/** Partners' systems as lists show them, with their companies. */
package dev.carportal.clients.partner.model;

/** The access of partners' systems, as staff give it and companies see it. */
package dev.carportal.clients.partner.web;

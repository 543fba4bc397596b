/** How staff give partners' systems access, and how a company sees its own. */
package dev.carportal.clients.partner.service;

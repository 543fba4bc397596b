/** Whether a partner's system may call now, and how often it did. */
package dev.carportal.identity.partner.service;

/** The keys that keep the files of companies: renewed, or destroyed for good. */
package dev.carportal.clients.protection.service;

/** Where administrators renew or destroy the keys of companies' files. */
package dev.carportal.clients.protection.web;

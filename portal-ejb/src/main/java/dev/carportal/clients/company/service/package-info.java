/** What staff know of a company and its people. */
package dev.carportal.clients.company.service;

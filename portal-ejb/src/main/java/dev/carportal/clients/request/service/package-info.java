/** What customers may do with their requests, from the draft to the answer. */
package dev.carportal.clients.request.service;

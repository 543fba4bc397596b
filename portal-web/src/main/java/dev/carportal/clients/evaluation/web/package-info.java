/** How sales look into requests and decide. */
package dev.carportal.clients.evaluation.web;

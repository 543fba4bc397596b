/** What sales do with a request: look into it, evaluate it, decide. */
package dev.carportal.clients.evaluation.service;

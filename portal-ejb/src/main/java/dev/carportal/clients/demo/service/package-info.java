/** The clients' share of the demonstration. */
package dev.carportal.clients.demo.service;

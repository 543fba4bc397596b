/** What customers and staff see first. */
package dev.carportal.clients.home.web;

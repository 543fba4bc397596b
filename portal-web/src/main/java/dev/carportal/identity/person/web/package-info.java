/** The pages about who works where. */
package dev.carportal.identity.person.web;

/** Shows what the company can build. */
package dev.carportal.showcase.capability.service;

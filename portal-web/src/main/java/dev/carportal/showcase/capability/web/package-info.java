/** Pages of what the company can build. */
package dev.carportal.showcase.capability.web;

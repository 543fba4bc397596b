/** Why somebody may not see a thing, and how she comes to see it for a time. */
package dev.carportal.identity.access.service;

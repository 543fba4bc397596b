/** Who works where: colleagues asked in, given a role, removed. */
package dev.carportal.identity.person.service;

/** Keeps accounts at the identity provider in step with what the portal says of their owners. */
package dev.carportal.identity.account.service;

/** Where people are signed in: begun, seen, ended here and at the identity provider. */
package dev.carportal.identity.session.service;

/** Signs people and partner systems in: from a token to a caller. */
package dev.carportal.identity.user.service;

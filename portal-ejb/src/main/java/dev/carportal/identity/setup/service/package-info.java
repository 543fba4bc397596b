/** Turns an empty portal into somebody's: its first administrator and its name. */
package dev.carportal.identity.setup.service;

/** Keeps with a person how she wants the portal to look and speak. */
package dev.carportal.identity.preference.service;

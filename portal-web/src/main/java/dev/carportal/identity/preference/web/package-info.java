/** Takes a person's preferences from the screen to her account and back. */
package dev.carportal.identity.preference.web;

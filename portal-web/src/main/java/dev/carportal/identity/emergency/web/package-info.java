/** The pages of emergency access. */
package dev.carportal.identity.emergency.web;

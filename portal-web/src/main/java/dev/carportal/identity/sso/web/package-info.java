/** The door that links on companies' intranets lead to. */
package dev.carportal.identity.sso.web;

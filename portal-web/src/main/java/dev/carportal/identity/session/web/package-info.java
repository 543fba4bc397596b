/** Sessions at the browser: let on, ended, shown to their owner; and what the provider tells. */
package dev.carportal.identity.session.web;

/** The language a partner's system asks for. */
package dev.carportal.platform.i18n.rest;

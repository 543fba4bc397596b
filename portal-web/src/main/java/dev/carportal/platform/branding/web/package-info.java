/** The company's name, logo and colour on every page. */
package dev.carportal.platform.branding.web;

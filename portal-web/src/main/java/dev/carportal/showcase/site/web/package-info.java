/** The public site: its addresses, its front page and how it is answered. */
package dev.carportal.showcase.site.web;

/** The help behind "?": one topic for each page, in each language. */
package dev.carportal.platform.help.web;

/** How pages say that something went wrong: beside the field, above the page, or as a page. */
package dev.carportal.platform.error.web;

/** Shows administrators who changed what and when. */
package dev.carportal.platform.audit.web;

/** Shows who changed what and when. */
package dev.carportal.platform.audit.service;

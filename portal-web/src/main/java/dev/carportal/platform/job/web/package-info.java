/** Shows background work in the header and to administrators. */
package dev.carportal.platform.job.web;

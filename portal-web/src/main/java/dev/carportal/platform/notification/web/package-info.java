/** Shows people what they were told. */
package dev.carportal.platform.notification.web;

/** Tells people what happened: in the portal, live, and by e-mail. */
package dev.carportal.platform.notification.service;

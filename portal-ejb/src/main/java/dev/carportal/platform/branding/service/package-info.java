/** Lets everybody know whose portal it is, and administrators change it. */
package dev.carportal.platform.branding.service;

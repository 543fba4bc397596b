/** Access to one company's things in an emergency, by four eyes and for a while. */
package dev.carportal.identity.emergency.service;

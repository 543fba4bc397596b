/** Takes over what customers say in public, and lets go of it when they take it back. */
package dev.carportal.showcase.testimonial.service;

/** Pages where reviews are written and decided on. */
package dev.carportal.projects.review.web;

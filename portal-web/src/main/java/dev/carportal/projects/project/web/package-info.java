/** Pages that show projects and lead them. */
package dev.carportal.projects.project.web;

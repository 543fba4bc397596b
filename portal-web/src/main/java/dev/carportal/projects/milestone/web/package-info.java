/** How far a project is, drawn and listed. */
package dev.carportal.projects.milestone.web;

/** How a partner's system follows its company's projects. */
package dev.carportal.projects.project.rest;

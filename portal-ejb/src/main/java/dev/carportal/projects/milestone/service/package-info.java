/** Plans what a project has to reach, and keeps how far it is. */
package dev.carportal.projects.milestone.service;

/** The projects of the demonstration. */
package dev.carportal.projects.demo.service;

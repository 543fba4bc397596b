/** Gives out and takes in the documents of a project, each to whom it may go. */
package dev.carportal.projects.document.service;

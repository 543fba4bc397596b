/** Pages that show documents and give them out. */
package dev.carportal.projects.document.web;

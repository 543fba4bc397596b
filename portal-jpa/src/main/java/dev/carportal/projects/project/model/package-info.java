/** A project we carry out for a customer: where it stands, who works on it and what happened. */
@CheckHQL
package dev.carportal.projects.project.model;

import org.hibernate.annotations.processing.CheckHQL;

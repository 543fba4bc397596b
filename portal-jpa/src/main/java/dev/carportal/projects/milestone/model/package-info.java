/** What a project has to reach by when, and how far it is. */
@CheckHQL
package dev.carportal.projects.milestone.model;

import org.hibernate.annotations.processing.CheckHQL;

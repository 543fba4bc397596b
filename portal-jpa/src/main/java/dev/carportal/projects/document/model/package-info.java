/** The documents of a project: who may read them, their versions and who took them away. */
@CheckHQL
package dev.carportal.projects.document.model;

import org.hibernate.annotations.processing.CheckHQL;

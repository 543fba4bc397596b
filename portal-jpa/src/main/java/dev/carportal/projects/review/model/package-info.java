/** What customers say of a project that was delivered to them. */
@CheckHQL
package dev.carportal.projects.review.model;

import org.hibernate.annotations.processing.CheckHQL;

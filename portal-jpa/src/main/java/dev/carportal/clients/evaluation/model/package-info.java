/** What we think of a request before we answer it. */
@CheckHQL
package dev.carportal.clients.evaluation.model;

import org.hibernate.annotations.processing.CheckHQL;

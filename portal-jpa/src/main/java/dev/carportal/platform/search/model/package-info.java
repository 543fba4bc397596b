/** The search indexes as a whole. */
@CheckHQL
package dev.carportal.platform.search.model;

import org.hibernate.annotations.processing.CheckHQL;

/** What customers say in public; copied from their reviews, gone when they take it back. */
@CheckHQL
package dev.carportal.showcase.testimonial.model;

import org.hibernate.annotations.processing.CheckHQL;

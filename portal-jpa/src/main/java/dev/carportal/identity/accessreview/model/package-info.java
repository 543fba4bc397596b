/** A company's look, once a quarter, at who belongs to it. */
@CheckHQL
package dev.carportal.identity.accessreview.model;

import org.hibernate.annotations.processing.CheckHQL;

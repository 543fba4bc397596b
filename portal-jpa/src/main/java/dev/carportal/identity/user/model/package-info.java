/** The people who sign in, and the partner systems that act for a company. */
@CheckHQL
package dev.carportal.identity.user.model;

import org.hibernate.annotations.processing.CheckHQL;

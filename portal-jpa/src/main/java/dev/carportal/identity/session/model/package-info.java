/** Where people are signed in, and whose tokens are no longer believed. */
@CheckHQL
package dev.carportal.identity.session.model;

import org.hibernate.annotations.processing.CheckHQL;

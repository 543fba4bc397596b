/**
 * Who may do what with which thing: rules as data, each of which both decides about one thing and
 * narrows a query to the things it allows.
 */
@CheckHQL
package dev.carportal.identity.access.model;

import org.hibernate.annotations.processing.CheckHQL;

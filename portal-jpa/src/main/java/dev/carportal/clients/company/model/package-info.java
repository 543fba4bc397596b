/** The companies we know; the id of a company is the tenant of all its data. */
@CheckHQL
package dev.carportal.clients.company.model;

import org.hibernate.annotations.processing.CheckHQL;

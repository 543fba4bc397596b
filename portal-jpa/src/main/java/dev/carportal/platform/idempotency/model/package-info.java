/** First answers, kept so that a request sent twice does its work once. */
@CheckHQL
package dev.carportal.platform.idempotency.model;

import org.hibernate.annotations.processing.CheckHQL;

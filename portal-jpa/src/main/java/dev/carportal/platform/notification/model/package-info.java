/** What people are told, and whether they have read it. */
@CheckHQL
package dev.carportal.platform.notification.model;

import org.hibernate.annotations.processing.CheckHQL;

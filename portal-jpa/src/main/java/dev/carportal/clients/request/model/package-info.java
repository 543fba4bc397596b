/** What customers ask us to build, from the first draft to the delivered project. */
@CheckHQL
package dev.carportal.clients.request.model;

import org.hibernate.annotations.processing.CheckHQL;

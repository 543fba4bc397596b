/** What a company asks of its own people when they sign in. */
@CheckHQL
package dev.carportal.identity.policy.model;

import org.hibernate.annotations.processing.CheckHQL;

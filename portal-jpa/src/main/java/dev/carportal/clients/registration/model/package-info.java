/** Strangers who ask for an account, until somebody of us lets them in or not. */
@CheckHQL
package dev.carportal.clients.registration.model;

import org.hibernate.annotations.processing.CheckHQL;

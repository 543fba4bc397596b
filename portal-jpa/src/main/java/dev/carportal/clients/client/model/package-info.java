/**
 * Companies and people as our customers: how close we work, whom we talk to, what their people told
 * us of themselves.
 */
@CheckHQL
package dev.carportal.clients.client.model;

import org.hibernate.annotations.processing.CheckHQL;

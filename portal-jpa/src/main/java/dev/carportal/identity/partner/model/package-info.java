/** Systems of partners: which company they act for, what they may do, and how often. */
@CheckHQL
package dev.carportal.identity.partner.model;

import org.hibernate.annotations.processing.CheckHQL;

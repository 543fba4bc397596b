/** Whose portal it is: name, logo, colour, sender of its mails and what the law asks to show. */
@CheckHQL
package dev.carportal.platform.branding.model;

import org.hibernate.annotations.processing.CheckHQL;

/** Access to one company's things in an emergency, by four eyes and for a while. */
@CheckHQL
package dev.carportal.identity.emergency.model;

import org.hibernate.annotations.processing.CheckHQL;

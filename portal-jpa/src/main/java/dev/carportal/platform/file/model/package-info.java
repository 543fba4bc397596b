/** The files people hand in: what they are called, what they are and whose they are. */
@CheckHQL
package dev.carportal.platform.file.model;

import org.hibernate.annotations.processing.CheckHQL;

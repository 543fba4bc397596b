/** What the company has built for others, told as a case: problem, answer, figures. */
@CheckHQL
package dev.carportal.showcase.casestudy.model;

import org.hibernate.annotations.processing.CheckHQL;

/** Work that takes longer than anybody waits for: how far it is and how it ended. */
@CheckHQL
package dev.carportal.platform.job.model;

import org.hibernate.annotations.processing.CheckHQL;

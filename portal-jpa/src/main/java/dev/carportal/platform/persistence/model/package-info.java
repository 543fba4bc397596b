/** How things are kept: identity, versions, codes, pages by key and the migrations before all. */
@CheckHQL
package dev.carportal.platform.persistence.model;

import org.hibernate.annotations.processing.CheckHQL;

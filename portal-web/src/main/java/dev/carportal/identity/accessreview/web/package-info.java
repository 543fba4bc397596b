/** The pages of access reviews. */
package dev.carportal.identity.accessreview.web;

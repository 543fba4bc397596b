/** How a partner's system reads the case library. */
package dev.carportal.showcase.casestudy.rest;

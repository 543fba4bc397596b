/** Goes on with what waited until its author had shown that it is she. */
package dev.carportal.identity.confirmation.web;

/** Where a company's administrator says what she asks of her colleagues. */
package dev.carportal.identity.policy.web;

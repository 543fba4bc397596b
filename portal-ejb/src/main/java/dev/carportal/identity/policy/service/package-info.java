/** How a company's administrator says what she asks of her colleagues, and how it is kept. */
package dev.carportal.identity.policy.service;

/** What the API is made of, as its callers' rights name it. */
package dev.carportal.platform.gateway.model;

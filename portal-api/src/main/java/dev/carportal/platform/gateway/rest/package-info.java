/** How partner systems enter: the contract of the API and its JSON. */
package dev.carportal.platform.gateway.rest;

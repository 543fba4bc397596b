/** The wizard that an empty portal begins with. */
package dev.carportal.identity.setup.web;

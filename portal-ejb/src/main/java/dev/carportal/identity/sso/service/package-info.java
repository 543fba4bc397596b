/** How people come in by their own company, and how a company's provider is connected. */
package dev.carportal.identity.sso.service;

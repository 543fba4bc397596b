/** What a node is told at its start, and what it loads into an empty portal. */
package dev.carportal.platform.config.service;

/** What a node answers at all: its roles, decided before anybody is asked to sign in. */
package dev.carportal.platform.gateway.service;

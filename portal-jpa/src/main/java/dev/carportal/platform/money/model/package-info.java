/** Amounts that know their currency. */
package dev.carportal.platform.money.model;

/** Sees to it that nothing lies in clear, and nothing under a key that was renewed. */
package dev.carportal.platform.protection.service;

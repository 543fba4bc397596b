/** Does work that takes longer than anybody waits for, shows how far it is, stops it when asked. */
package dev.carportal.platform.job.service;

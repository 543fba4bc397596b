/** Whether a node has started, is alive, and can do what its roles ask of it. */
package dev.carportal.platform.health.model;

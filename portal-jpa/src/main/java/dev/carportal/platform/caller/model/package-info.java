/** Who is asking: known at every place that decides, kept in nothing that outlives the request. */
package dev.carportal.platform.caller.model;

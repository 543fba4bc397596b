package dev.carportal.clients.request.model;

import java.io.Serializable;

/** How many requests stand so. */
public record StatusCount(RequestStatus status, long count) implements Serializable {}

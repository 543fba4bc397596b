package dev.carportal.clients.registration.service;

import java.io.Serializable;
import java.util.UUID;

/** A known company that a registration may mean. */
public record CompanyChoice(UUID id, String name) implements Serializable {}

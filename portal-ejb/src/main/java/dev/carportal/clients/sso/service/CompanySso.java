package dev.carportal.clients.sso.service;

import dev.carportal.identity.sso.service.SsoDetails;
import java.io.Serializable;

/** A company and how it signs in its own people. */
public record CompanySso(String name, SsoDetails sso) implements Serializable {}

package dev.carportal.clients.partner.service;

import java.io.Serializable;
import java.time.LocalDate;

/** What a system did on one day of UTC. */
public record PartnerDay(LocalDate day, long calls, long refused) implements Serializable {}

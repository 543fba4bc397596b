package dev.carportal.identity.emergency.service;

import dev.carportal.identity.emergency.model.EmergencyRow;
import dev.carportal.identity.emergency.model.EmergencyStatus;
import java.io.Serializable;

/**
 * One line of the list of emergency access.
 *
 * @param status where it stands by the clock
 */
public record EmergencyLine(EmergencyRow grant, EmergencyStatus status) implements Serializable {}

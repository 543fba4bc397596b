package dev.carportal.projects.milestone.web;

import java.io.Serializable;

/**
 * The first day of a month on the drawn line of a project.
 *
 * @param place in percent from the left
 */
public record TrackTick(String label, String place) implements Serializable {}

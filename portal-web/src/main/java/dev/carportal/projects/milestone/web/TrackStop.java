package dev.carportal.projects.milestone.web;

import dev.carportal.projects.milestone.service.MilestoneRow;
import java.io.Serializable;

/**
 * A milestone at its place on the drawn line of a project.
 *
 * @param number how the drawing and the list name it
 * @param place from 0 to 100, from the left
 * @param look the class that draws it: reached, running, late, planned or dropped
 */
public record TrackStop(int number, MilestoneRow milestone, String place, String look)
    implements Serializable {}

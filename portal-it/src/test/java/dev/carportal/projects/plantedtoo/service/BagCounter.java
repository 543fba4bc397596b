package dev.carportal.projects.plantedtoo.service;

import dev.carportal.projects.planted.model.Bag;

/** Closes a cycle between two features. */
public class BagCounter {
  Bag bag;
}

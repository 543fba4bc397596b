package dev.carportal.projects.planted.web;

import dev.carportal.projects.planted.model.Bag;
import dev.carportal.projects.planted.rest.BagResource;

/** A page that shows an entity and asks the API. */
class BagListView {
  Bag bag;
  BagResource resource;
}

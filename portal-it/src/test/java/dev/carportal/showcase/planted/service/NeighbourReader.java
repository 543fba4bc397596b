package dev.carportal.showcase.planted.service;

import dev.carportal.identity.user.model.UserType;

/** Breaks the map: the showcase stands alone. */
class NeighbourReader {
  UserType type;
}

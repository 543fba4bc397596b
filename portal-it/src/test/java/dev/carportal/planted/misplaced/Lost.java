package dev.carportal.planted.misplaced;

/** Has no area, no feature and no layer. */
class Lost {}

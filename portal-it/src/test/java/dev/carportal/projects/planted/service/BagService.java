package dev.carportal.projects.planted.service;

/** An interface nobody needs. */
interface BagService {}

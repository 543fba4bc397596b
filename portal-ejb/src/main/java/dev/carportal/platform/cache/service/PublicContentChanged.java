package dev.carportal.platform.cache.service;

/** Something that public pages show has changed: once committed, rendered pages are made anew. */
public record PublicContentChanged() {}

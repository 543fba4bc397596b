package dev.carportal.platform.branding.service;

/** Whose portal it is was changed. */
public record SiteChanged() {}

package dev.carportal.projects.planted.rest;

/** What a page must not know. */
public class BagResource {}

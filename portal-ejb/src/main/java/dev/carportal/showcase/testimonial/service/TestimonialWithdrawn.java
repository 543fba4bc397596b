package dev.carportal.showcase.testimonial.service;

import java.util.UUID;

/** A review is no longer public, as the message tells it. */
public record TestimonialWithdrawn(UUID reviewId) {}

package dev.carportal.clients.registration.web;

/** The steps of the registration, in their order. */
public enum RegisterStep {
  KIND,
  COMPANY,
  PERSON,
  PLANS,
  PASSWORD
}

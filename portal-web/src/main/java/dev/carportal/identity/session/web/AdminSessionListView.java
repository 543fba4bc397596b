package dev.carportal.identity.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The same page inside the staff's pages. */
@Named
@RequestScoped
public class AdminSessionListView extends SessionListView {}

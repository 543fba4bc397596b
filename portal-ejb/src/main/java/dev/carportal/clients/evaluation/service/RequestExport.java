package dev.carportal.clients.evaluation.service;

import dev.carportal.clients.request.model.RequestFilter;

/** Which requests are to be written to a file. */
record RequestExport(RequestFilter filter) {}

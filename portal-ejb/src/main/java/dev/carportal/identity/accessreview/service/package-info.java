/** Each quarter each company confirms who belongs to it. */
package dev.carportal.identity.accessreview.service;

package dev.carportal.projects.planted.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that anybody could call. */
@Path("/open")
public class OpenResource {
  @GET
  public String read() {
    return "open";
  }
}

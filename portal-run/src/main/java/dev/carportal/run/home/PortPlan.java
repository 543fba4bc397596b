package dev.carportal.run.home;

import dev.carportal.run.LaunchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of one run: all of them move by the same distance. */
public record PortPlan(int offset) {
  public static final int PORTAL = 8080;
  private static final int KEYCLOAK = 8180;
  private static final int TLS = 8443;
  private static final int KEYCLOAK_TLS = 8543;
  private static final int MANAGEMENT = 9990;
  private static final int POSTGRES = 15432;
  private static final int CLUSTER = 7600;
  private static final int RECOVERY = 4712;
  private static final int TRANSACTION_STATUS = 4713;
  private static final int FREE_RANGE = 14_000;

  public PortPlan {
    if (offset + RECOVERY < 1024 || offset + POSTGRES > 65535) {
      throw new LaunchException(
          "Port "
              + (PORTAL + offset)
              + " cannot be the portal's: choose one between "
              + (1024 - RECOVERY + PORTAL)
              + " and "
              + (65535 - POSTGRES + PORTAL)
              + ", the others move with it.");
    }
  }

  public static PortPlan withPortal(int port) {
    return new PortPlan(port - PORTAL);
  }

  /** A plan whose ports are all free now, far from the usual ones. */
  public static PortPlan free() {
    int begin = ThreadLocalRandom.current().nextInt(FREE_RANGE);
    for (int step = 0; step < FREE_RANGE; step += 131) {
      PortPlan plan = new PortPlan(1000 + (begin + step) % FREE_RANGE);
      if (plan.firstTaken(plan.all()).isEmpty()) {
        return plan;
      }
    }
    throw new LaunchException("No free set of ports was found on this machine.");
  }

  public int portal() {
    return PORTAL + offset;
  }

  public int tls() {
    return TLS + offset;
  }

  public int keycloak() {
    return KEYCLOAK + offset;
  }

  public int keycloakTls() {
    return KEYCLOAK_TLS + offset;
  }

  public int management() {
    return MANAGEMENT + offset;
  }

  public int postgres() {
    return POSTGRES + offset;
  }

  public int cluster() {
    return CLUSTER + offset;
  }

  /** Who wants which port, in the order they start. */
  public Map<String, Integer> all() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("the portal", portal());
    ports.put("the portal's TLS", tls());
    ports.put("Keycloak", keycloak());
    ports.put("Keycloak's TLS", keycloakTls());
    ports.put("PostgreSQL", postgres());
    ports.put("WildFly's management", management());
    ports.put("WildFly's cluster channel", cluster());
    ports.put("WildFly's transaction recovery", RECOVERY + offset);
    ports.put("WildFly's transaction status", TRANSACTION_STATUS + offset);
    return ports;
  }

  /** The first of these ports that somebody else listens on. */
  public Optional<Map.Entry<String, Integer>> firstTaken(Map<String, Integer> ports) {
    return ports.entrySet().stream().filter(entry -> isTaken(entry.getValue())).findFirst();
  }

  private static boolean isTaken(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new java.net.InetSocketAddress(InetAddress.getByName("localhost"), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}

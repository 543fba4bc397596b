package dev.carportal.inside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.carportal.platform.outbox.model.PortalOutbox;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlatformServiceIT {
  @Inject private PortalOutbox outbox;

  @Test
  void the_server_injects() {
    assertThat(outbox).isNotNull();
  }
}

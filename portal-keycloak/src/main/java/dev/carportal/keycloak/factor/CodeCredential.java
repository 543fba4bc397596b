package dev.carportal.keycloak.factor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.keycloak.credential.CredentialModel;

/** Says that a person gets codes, and where. */
final class CodeCredential extends CredentialModel {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DESTINATION = "destination";

  /** One that is new. */
  static CodeCredential of(Channel channel, String destination) {
    CodeCredential made = new CodeCredential();
    made.setType(channel.credentialType());
    made.setUserLabel(channel.masked(destination));
    made.setSecretData("{}");
    try {
      made.setCredentialData(JSON.writeValueAsString(Map.of(DESTINATION, destination)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A text can always be written", e);
    }
    return made;
  }

  /** One that is kept. */
  static CodeCredential of(CredentialModel kept) {
    CodeCredential read = new CodeCredential();
    read.setId(kept.getId());
    read.setType(kept.getType());
    read.setUserLabel(kept.getUserLabel());
    read.setCreatedDate(kept.getCreatedDate());
    read.setSecretData(kept.getSecretData());
    read.setCredentialData(kept.getCredentialData());
    return read;
  }

  /** The address or number that codes go to. */
  String destination() {
    try {
      return JSON.readTree(getCredentialData()).path(DESTINATION).asText("");
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}

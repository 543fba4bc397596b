package dev.carportal.identity.sso;

import dev.carportal.harness.Stack;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Signs answers of a provider anew, with a key that the provider is given for a test. */
final class AnswerSigner {
  private static final String ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion";
  private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
  private static final String WORD = "changeit";

  private final PrivateKey key;
  private final String certificate;

  AnswerSigner() throws Exception {
    Path store = Files.createTempDirectory("signer").resolve("key.p12");
    Process made =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/keytool",
                    "-genkeypair",
                    "-alias",
                    "signer",
                    "-keyalg",
                    "RSA",
                    "-dname",
                    "CN=signer",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    WORD,
                    "-keystore",
                    store.toString()))
            .inheritIO()
            .start();
    if (made.waitFor() != 0) {
      throw new IOException("No key could be made");
    }
    KeyStore keys = KeyStore.getInstance(store.toFile(), WORD.toCharArray());
    key = (PrivateKey) keys.getKey("signer", WORD.toCharArray());
    certificate = Base64.getEncoder().encodeToString(keys.getCertificate("signer").getEncoded());
  }

  /** The representation of a provider that believes this key alone. */
  String trustedIn(String instance) {
    return instance
        .replaceAll(
            "\"useMetadataDescriptorUrl\":\"true\"", "\"useMetadataDescriptorUrl\":\"false\"")
        .replaceFirst(
            "\"config\":\\{", "\"config\":{\"signingCertificate\":\"" + certificate + "\",");
  }

  /** The answer with its assertion signed anew, and nothing else. */
  String sign(String xml) {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      Document answer = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
      NodeList old = answer.getElementsByTagNameNS(DSIG, "Signature");
      while (old.getLength() > 0) {
        old.item(0).getParentNode().removeChild(old.item(0));
      }
      Element assertion = (Element) answer.getElementsByTagNameNS(ASSERTION, "Assertion").item(0);
      assertion.setIdAttribute("ID", true);
      XMLSignatureFactory signatures = XMLSignatureFactory.getInstance("DOM");
      Reference reference =
          signatures.newReference(
              "#" + assertion.getAttribute("ID"),
              signatures.newDigestMethod(DigestMethod.SHA256, null),
              List.of(
                  signatures.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                  signatures.newTransform(
                      CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
              null,
              null);
      var place = new DOMSignContext(key, assertion, assertion.getFirstChild().getNextSibling());
      signatures
          .newXMLSignature(
              signatures.newSignedInfo(
                  signatures.newCanonicalizationMethod(
                      CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                  signatures.newSignatureMethod(
                      "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                  List.of(reference)),
              null)
          .sign(place);
      StringWriter written = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(answer), new StreamResult(written));
      return written.toString();
    } catch (Exception e) {
      throw new IllegalStateException("The answer of " + Stack.get().url() + " is odd", e);
    }
  }
}

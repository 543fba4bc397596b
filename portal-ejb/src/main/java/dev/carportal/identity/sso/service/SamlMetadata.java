package dev.carportal.identity.sso.service;

import dev.carportal.platform.error.model.InvalidInputException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a provider of SAML says of itself (SAML 2.0 Metadata, section 2.4.3). */
final class SamlMetadata {
  private static final String MD = "urn:oasis:names:tc:SAML:2.0:metadata";
  private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  private static final String REDIRECT = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
  private static final String POST = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

  private SamlMetadata() {}

  /**
   * The provider that a document describes; one that brings a DOCTYPE is not read.
   *
   * @param field what is wrong if it cannot be used
   */
  static ProviderDescription read(String xml, String field) {
    Element entity = parse(xml, field).getDocumentElement();
    NodeList roles = entity.getElementsByTagNameNS(MD, "IDPSSODescriptor");
    String name = entity.getAttribute("entityID");
    if (!"EntityDescriptor".equals(entity.getLocalName())
        || name.isEmpty()
        || roles.getLength() != 1) {
      throw InvalidInputException.of(field, "error.sso.notMetadata");
    }
    Element role = (Element) roles.item(0);
    String redirect = service(role, REDIRECT);
    String signIn = redirect.isEmpty() ? service(role, POST) : redirect;
    List<String> certificates = certificates(role);
    if (signIn.isEmpty() || certificates.isEmpty()) {
      throw InvalidInputException.of(field, "error.sso.notMetadata");
    }
    return new ProviderDescription(
        name,
        ProviderDescriptions.place(signIn).toString(),
        null,
        null,
        null,
        certificates,
        redirect.isEmpty(),
        Boolean.parseBoolean(role.getAttribute("WantAuthnRequestsSigned")));
  }

  private static Document parse(String xml, String field) {
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.setXIncludeAware(false);
      var parser = parsers.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new InputSource(new StringReader(xml.strip())));
    } catch (SAXException e) {
      throw InvalidInputException.of(field, "error.sso.notMetadata");
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("The parser of this JDK cannot be made safe", e);
    }
  }

  private static String service(Element role, String binding) {
    NodeList services = role.getElementsByTagNameNS(MD, "SingleSignOnService");
    for (int i = 0; i < services.getLength(); i++) {
      Element service = (Element) services.item(i);
      if (binding.equals(service.getAttribute("Binding"))) {
        return service.getAttribute("Location");
      }
    }
    return "";
  }

  private static List<String> certificates(Element role) {
    List<String> certificates = new ArrayList<>();
    NodeList keys = role.getElementsByTagNameNS(MD, "KeyDescriptor");
    for (int i = 0; i < keys.getLength(); i++) {
      Element key = (Element) keys.item(i);
      NodeList held = key.getElementsByTagNameNS(DS, "X509Certificate");
      if (!"encryption".equals(key.getAttribute("use")) && held.getLength() > 0) {
        certificates.add(held.item(0).getTextContent().replaceAll("\\s", ""));
      }
    }
    return certificates;
  }
}

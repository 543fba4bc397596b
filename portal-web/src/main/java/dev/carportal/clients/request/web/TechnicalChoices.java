package dev.carportal.clients.request.web;

import java.util.List;
import java.util.stream.Stream;

/** The platforms, interfaces and standards the form offers; their names are the same everywhere. */
final class TechnicalChoices {
  static final List<String> PLATFORMS =
      List.of(
          "AUTOSAR Classic",
          "AUTOSAR Adaptive",
          "Android Automotive OS",
          "QNX",
          "Embedded Linux",
          "ROS 2");
  static final List<String> INTERFACES =
      List.of(
          "CAN",
          "CAN FD",
          "LIN",
          "FlexRay",
          "Automotive Ethernet",
          "SOME/IP",
          "DDS",
          "UDS / DoIP",
          "Bluetooth",
          "UWB",
          "V2X");
  static final List<String> SAFETY_LEVELS = List.of("QM", "ASIL A", "ASIL B", "ASIL C", "ASIL D");
  static final List<String> STANDARDS =
      List.of(
          "ISO 26262",
          "ISO/SAE 21434",
          "Automotive SPICE",
          "UN R155",
          "UN R156",
          "GB 44495",
          "GB 44496",
          "MISRA C/C++");

  private TechnicalChoices() {}

  /** The choices, and what else was chosen before, so that nothing chosen is lost. */
  static List<String> with(List<String> choices, List<String> chosen) {
    return Stream.concat(choices.stream(), chosen.stream()).distinct().toList();
  }
}

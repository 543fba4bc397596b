package dev.carportal.platform.branding.web;

/**
 * A colour of the screen, able to move towards black or white until it can be read.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
  static final Colour WHITE = new Colour(255, 255, 255);
  static final Colour BLACK = new Colour(0, 0, 0);

  /**
   * Reads {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  static Colour parse(String text) {
    if (!text.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no colour. Write it as #rrggbb.");
    }
    int value = Integer.parseInt(text.substring(1), 16);
    return new Colour(value >> 16 & 255, value >> 8 & 255, value & 255);
  }

  String hex() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  /** The contrast ratio by WCAG 2.2, 1 to 21. */
  double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  Colour mix(Colour other, double share) {
    return new Colour(
        blend(red, other.red, share),
        blend(green, other.green, share),
        blend(blue, other.blue, share));
  }

  private static int blend(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** The same hue, lighter and a little calmer, until it has this contrast to a dark background. */
  Colour brightenedOn(Colour background, double ratio) {
    double[] hsl = hsl();
    double saturation = hsl[1] * 0.6;
    for (double lightness = Math.max(hsl[2], 0.4); lightness < 1; lightness += 0.01) {
      Colour candidate = ofHsl(hsl[0], saturation, lightness);
      if (candidate.contrast(background) >= ratio) {
        return candidate;
      }
    }
    return WHITE;
  }

  /** Hue in degrees, saturation and lightness from 0 to 1. */
  private double[] hsl() {
    double r = red / 255.0;
    double g = green / 255.0;
    double b = blue / 255.0;
    double max = Math.max(r, Math.max(g, b));
    double min = Math.min(r, Math.min(g, b));
    double span = max - min;
    double lightness = (max + min) / 2;
    if (span == 0) {
      return new double[] {0, 0, lightness};
    }
    double sector;
    if (max == r) {
      sector = (g - b) / span;
    } else if (max == g) {
      sector = (b - r) / span + 2;
    } else {
      sector = (r - g) / span + 4;
    }
    double saturation = span / (1 - Math.abs(2 * lightness - 1));
    return new double[] {(sector * 60 + 360) % 360, saturation, lightness};
  }

  private static Colour ofHsl(double hue, double saturation, double lightness) {
    return new Colour(
        channel(0, hue, saturation, lightness),
        channel(8, hue, saturation, lightness),
        channel(4, hue, saturation, lightness));
  }

  private static int channel(int offset, double hue, double saturation, double lightness) {
    double k = (offset + hue / 30) % 12;
    double reach = saturation * Math.min(lightness, 1 - lightness);
    double value = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(value * 255);
  }

  /** The nearest colour on the way to {@code end} that has this contrast to the background. */
  Colour readableOn(Colour background, double ratio, Colour end) {
    for (int step = 0; step < 50; step++) {
      Colour candidate = mix(end, step / 50.0);
      if (candidate.contrast(background) >= ratio) {
        return candidate;
      }
    }
    return end;
  }
}

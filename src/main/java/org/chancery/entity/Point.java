package org.chancery.entity;

/**
 * A point of the globe, in degrees of WGS84.
 *
 * @param latitude degrees north of the equator, negative to the south; from -90 to 90
 * @param longitude degrees east of Greenwich, negative to the west; from -180 to 180
 */
public record Point(double latitude, double longitude) {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  public Point {
    if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE)) {
      throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
  }
}

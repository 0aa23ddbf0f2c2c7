import type { Coordinates } from '@aduan/core/directory';

const earthRadiusMeters = 6_371_009;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Straight-line distance in meters: the haversine formula, on a sphere. */
export function distanceMeters(one: Coordinates, other: Coordinates): number {
  const [north, south] = [radians(one.latitude), radians(other.latitude)];
  const halfHeight = Math.sin((south - north) / 2) ** 2;
  const halfWidth = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  const chord = halfHeight + Math.cos(north) * Math.cos(south) * halfWidth;
  return 2 * earthRadiusMeters * Math.asin(Math.min(1, Math.sqrt(chord)));
}

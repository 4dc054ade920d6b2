const scale = { ns: 1, µs: 1e-3, ms: 1e-6, kB: 1e-3, MB: 1e-6 };

/** Nanoseconds, or bytes, in a unit, with three digits where there are so many. */
export function amount(number, unit) {
  const scaled = number * scale[unit];
  if (scaled >= 100) return Math.round(scaled).toLocaleString("en");
  return scaled.toFixed(scaled >= 10 ? 1 : 2);
}

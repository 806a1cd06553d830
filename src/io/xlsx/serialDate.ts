const day_ms = 86_400_000;
const minutesOfDay = 1440;
const firstAfterLeapBug = 61;
/** 9999-12-31, counted from 1900 and from 1904. */
const lastDay = 2_958_465;
const lastDayFrom1904 = lastDay - 1462;

/**
 * The day, the time of day, or both, that a spreadsheet shows for a number: "2019-03-14", "06:00", "2019-03-14 06:00".
 * Days are counted from 1899-12-31, with a 29 February 1900 that never was, or from 1904-01-01. A number that is no
 * date comes back as it is.
 */
export function serialDate(serial: number, from1904: boolean): string {
  if (!(serial >= 0 && serial <= (from1904 ? lastDayFrom1904 : lastDay))) return String(serial);
  const minutes = Math.round(serial * minutesOfDay);
  const time = new Date((minutes % minutesOfDay) * 60_000).toISOString().slice(11, 16);
  if (serial < 1) return time;
  const date = dateOf(Math.floor(minutes / minutesOfDay), from1904);
  return time === '00:00' ? date : `${date} ${time}`;
}

function dateOf(day: number, from1904: boolean): string {
  if (!from1904 && day === firstAfterLeapBug - 1) return '1900-02-29';
  const dayOne = from1904 ? Date.UTC(1904, 0, 2) : Date.UTC(1900, 0, day < firstAfterLeapBug ? 1 : 0);
  return new Date(dayOne + (day - 1) * day_ms).toISOString().slice(0, 10);
}

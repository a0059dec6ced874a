/** Dates as precise as they are known: `2019`, `2019-06` or `2019-06-20`. */

const DAY = 86_400_000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];

/** Returns `day`, `month` or `year`. */
export function precision(date) {
  return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** Returns the first moment of a date in milliseconds since 1970. */
export function first(date) {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return moment.getTime();
}

/** Returns the first moment after a date. */
export function after(date) {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(0);
  if (day) {
    return first(date) + DAY;
  }
  moment.setUTCFullYear(month ? year : year + 1, month ?? 0, 1);
  return moment.getTime();
}

/** Returns the day of a moment as it is written in addresses. */
export function isoDay(moment) {
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * Returns when an event is, or null when nobody says. Words have no date of their own as a rule, so
 * the day of the first report stands for it, and is marked as such.
 *
 * @return from (included) and to (not included) in milliseconds, the precision, and whether it is
 *     only the day of a report
 */
export function timeOf(event) {
  if (event.start) {
    const last = event.end && event.end > event.start ? event.end : event.start;
    return {
      from: first(event.start),
      to: after(last),
      precision: precision(event.start),
      reported: false,
    };
  }
  if (event.kind === 'statement' && event.reported) {
    const from = first(event.reported);
    return { from, to: after(event.reported), precision: 'day', reported: true };
  }
  return null;
}

/** Whether an event may lie between two dates, of which either may be empty. */
export function isWithin(time, from, to) {
  return (!from || time.to > first(from)) && (!to || time.from < after(to));
}

/** Returns a date for people: `20 June 2019`, `June 2019`, `2019`. */
export function words(date) {
  if (!date) {
    return '';
  }
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** Returns when an event is, for people, with what the date is when it is not the event's own. */
export function wordsOf(event) {
  if (event.start) {
    return event.end && event.end !== event.start
      ? `${words(event.start)} to ${words(event.end)}`
      : words(event.start);
  }
  return event.reported ? `reported ${words(event.reported)}` : 'undated';
}

/** Returns a text that sorts events by date: own dates and days of reports, the undated last. */
export function sortKey(event) {
  return event.start || event.reported || '9999';
}

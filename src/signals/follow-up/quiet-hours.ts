const dutchHours = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});
const [from, until] = [7, 19];

/** Whether it is too early or too late in the Netherlands to remind anybody: before seven, and from seven in the evening. */
export function isQuiet(instant: Date): boolean {
  const hour = Number(dutchHours.format(instant));
  return hour < from || hour >= until;
}

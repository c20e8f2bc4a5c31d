const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** The day by the calendar of the person at the screen, `YYYY-MM-DD`. */
export const readToday = (now = new Date()): string => [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join("-");

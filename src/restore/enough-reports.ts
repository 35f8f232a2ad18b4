/** From how many clean, reviewed reports on what is restored is good enough to be read. */
export const ENOUGH_REPORTS = 2;

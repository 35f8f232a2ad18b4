/** What an instrument's page says of the series that can be chosen there, and how its address names them. */
export interface SeriesChoice {
  /** Names of all series that can be chosen (`id@area`). */
  readonly possible: readonly string[];
  /** The part of an indicator's address where a series' file lies, where the page knows it. */
  partOf(name: string): string | undefined;
  /** Names of those that are shown at first, and those that the address asks for. */
  readonly first: readonly string[];
  asked(): readonly string[] | undefined;
  /** Writes the choice into the address. */
  write(shown: readonly string[]): void;
  /** Shows the choice in its controls; told of what the reader chooses. */
  show(shown: readonly string[]): void;
  onChange(changed: (shown: readonly string[]) => void): void;
}

import type { ComponentType } from 'preact';

/** What the path of a screen's address names; each screen has its own of these. */
export interface ScreenProps {
  readonly slug?: string;
  readonly job?: string;
}

/** What an address of the desk shows. */
export interface Screen {
  /** The address, from the root, with names behind colons: they are the component's properties, decoded. */
  readonly path: string;
  /** The component, in a file of its own that is fetched for this screen alone. */
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>;
  /** Whether it takes the window's whole width and height, as the bench does. */
  readonly wide?: boolean;
}

import type { ComponentChildren } from 'preact';

interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: Readonly<Partial<Record<Tab, string>>>;
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
  readonly children?: ComponentChildren;
}

/** What a pane shows: a choice of a few, as radio buttons, which need no more than the browser's own keys. */
export function Tabs<Tab extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Tab>) {
  return (
    <div class="bench-tabs">
      <fieldset>
        <legend class="visually-hidden">{label}</legend>
        {(Object.keys(tabs) as Tab[]).map((tab) => (
          <label key={tab}>
            <input
              type="radio"
              name={`tabs-${label}`}
              checked={tab === chosen}
              onChange={() => onChoose(tab)}
            />
            {tabs[tab]}
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}

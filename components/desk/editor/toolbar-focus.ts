import { createContext, type KeyboardEvent, useContext, useState } from 'react';

type ToolbarFocus = { current: string; setCurrent: (name: string) => void };

const ToolbarFocusContext = createContext<ToolbarFocus>({ current: '', setCurrent: () => {} });

export const ToolbarFocusProvider = ToolbarFocusContext.Provider;

/** One stop of the Tab key for a whole toolbar; the arrow keys move within it. */
export function useToolbarFocus(first: string) {
  const [current, setCurrent] = useState(first);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
    const here = tools.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (here < 0 || to === undefined) return;
    event.preventDefault();
    tools.at(to % tools.length)?.focus();
  };
  return { focus: { current, setCurrent }, onKeyDown };
}

/** The attributes by which a button takes part in its toolbar's focus. */
export function useToolFocus(name: string) {
  const { current, setCurrent } = useContext(ToolbarFocusContext);
  return { 'data-tool': name, tabIndex: current === name ? 0 : -1, onFocus: () => setCurrent(name) };
}

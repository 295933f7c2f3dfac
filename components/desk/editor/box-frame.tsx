'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';

/** A box in the text with its fields. A new one is filled in at once; Escape leads from its fields back to the text. */
export function BoxFrame({
  view: { editor, selected, getPos, deleteNode },
  title,
  blank = false,
  children,
}: {
  view: NodeViewProps;
  title: string;
  blank?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations('bodyEditor.boxes');
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (selected && blank && !frame.current?.contains(document.activeElement))
      frame.current?.querySelector('input')?.focus();
  }, [selected, blank]);
  return (
    <NodeViewWrapper>
      <fieldset
        ref={frame}
        aria-label={title}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
          const at = getPos();
          if (event.key !== 'Escape' || at === undefined) return;
          event.stopPropagation();
          editor.commands.setNodeSelection(at);
          editor.view.focus();
        }}
        className={classes(
          'grid gap-1.5 border px-2 py-1.5 font-sans',
          selected ? 'border-link' : 'border-line',
        )}
      >
        <div data-drag-handle className="flex items-center gap-3 text-[0.8125rem]">
          <span className="flex-1 text-soft">{title}</span>
          {editor.isEditable ? (
            <Button type="button" small look="quiet" className="-mr-2" onClick={deleteNode}>
              {t('remove')}
            </Button>
          ) : null}
        </div>
        {children}
      </fieldset>
    </NodeViewWrapper>
  );
}

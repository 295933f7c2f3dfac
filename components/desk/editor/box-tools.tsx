'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { BoxType } from './boxes.ts';
import type { MarksState } from './marks-state.ts';
import type { Panel } from './panel.tsx';
import { keysOf } from './shortcuts.ts';
import { Tool } from './tool.tsx';

const filledIn = ['pullFigure', 'event', 'video'] as const satisfies BoxType[];

/** What tools that open a panel, or depend on where the cursor stands, are given. */
export type ToolsProps = {
  editor: Editor;
  at: MarksState;
  panel: Panel | null;
  onPanel: (panel: Panel) => void;
};

/** The tools that put boxes into the text. */
export function BoxTools({ editor, at, panel, onPanel }: ToolsProps) {
  const t = useTranslations('bodyEditor.boxes');
  return (
    <>
      <Tool
        name="source"
        label={t('source')}
        keys={keysOf('source')}
        expanded={panel === 'source'}
        onPress={() => onPanel('source')}
      />
      {filledIn.map((type) => (
        <Tool
          key={type}
          name={type}
          label={t(type)}
          // The focus goes into the box.
          onPress={() => editor.commands.insertBox(type)}
        />
      ))}
      <Tool
        name="attachment"
        label={t('attachment')}
        expanded={panel === 'attachment'}
        onPress={() => onPanel('attachment')}
      />
      <Tool
        name="documents"
        label={t('documents')}
        disabled={at.hasDocuments}
        onPress={() => editor.chain().focus().insertBox('documents').run()}
      />
    </>
  );
}

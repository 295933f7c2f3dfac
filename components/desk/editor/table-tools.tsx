'use client';

import type { ChainedCommands, Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useInTable } from './marks-state.ts';
import { Tool } from './tool.tsx';
import { ToolbarFocusProvider, useToolbarFocus } from './toolbar-focus.ts';

const tools = {
  rowAfter: (edit) => edit.addRowAfter(),
  columnAfter: (edit) => edit.addColumnAfter(),
  dropRow: (edit) => edit.deleteRow(),
  dropColumn: (edit) => edit.deleteColumn(),
  headerRow: (edit) => edit.toggleHeaderRow(),
  headerColumn: (edit) => edit.toggleHeaderColumn(),
  mergeOrSplit: (edit) => edit.mergeOrSplit(),
  dropTable: (edit) => edit.deleteTable(),
} as const satisfies Record<string, (edit: ChainedCommands) => ChainedCommands>;

const names = Object.keys(tools) as (keyof typeof tools)[];

/** The tools of a table, while the cursor stands in one; at the foot of the text, so that nothing moves when they come. */
export const TableTools = memo(function TableTools({
  editor,
  controls,
}: {
  editor: Editor;
  controls: string;
}) {
  const t = useTranslations('bodyEditor.tableTools');
  const table = useInTable(editor);
  const { focus, onKeyDown } = useToolbarFocus('rowAfter');
  if (!table) return null;
  return (
    <ToolbarFocusProvider value={focus}>
      <div
        role="toolbar"
        aria-label={t('label')}
        aria-controls={controls}
        onKeyDown={onKeyDown}
        className="body-tools-below flex flex-wrap"
      >
        {names.map((name) => (
          <Tool
            key={name}
            name={name}
            label={t(name)}
            onPress={() => tools[name](editor.chain().focus()).run()}
          />
        ))}
      </div>
    </ToolbarFocusProvider>
  );
});
